package org.pacta.corpus.pull;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why an address gave no text. */
public enum Obstacle {
  /** The address is not one of the web. */
  ADDRESS,
  /** The robots.txt of the host forbids it. */
  ROBOTS,
  /** The host did not answer, or the connection broke each time. */
  UNREACHABLE,
  /** The server answered with an error; the detail is its code. */
  STATUS,
  /** The server asks to come back later than a run can wait. */
  WAIT,
  /** Too many redirects, or one that leads nowhere. */
  REDIRECTS,
  /** Larger than a text of the law can be. */
  TOO_LARGE,
  /** Fewer bytes than the server announced, or a file without its end. */
  INCOMPLETE,
  /** In no format of a text. */
  FORMAT,
  /** A page that asks the reader to prove to be human. */
  CAPTCHA,
  /** A page that shows nothing without JavaScript. */
  SCRIPT,
  /** A page that asks for a login or a subscription. */
  LOGIN,
  /** An error page that the server sent as if all were well. */
  ERROR_PAGE,
  /** A page that merely links to texts. */
  LINKS,
  /** A page with too few words. */
  TOO_SHORT,
  /** A page on which nothing is numbered as the law is. */
  UNNUMBERED;

  /** The name as it stands in reports: {@code too-large}. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
