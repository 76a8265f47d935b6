package org.pacta.norm;

/**
 * How a unit sets another paragraph aside. To lift a ban is an exception; to lift a duty relieves
 * whoever bears it, so that the force of the paragraph that is lifted decides.
 */
enum Relief {
  /** It sets nothing aside. */
  NONE,
  /** "Paragraph 1 shall not apply …". */
  DISAPPLIED,
  /** "Notwithstanding paragraph 1, a Party may …". */
  DEROGATION;

  static Relief of(String says) {
    return switch (says) {
      case "disapplied" -> DISAPPLIED;
      case "derogation" -> DEROGATION;
      default -> NONE;
    };
  }

  /** The force of a unit that sets aside a paragraph of the force given. */
  Modality from(Modality setAside) {
    if (setAside != Modality.OBLIGATION) {
      return Modality.EXCEPTION;
    }
    return this == DISAPPLIED ? Modality.EXEMPTION : Modality.PERMISSION;
  }
}
