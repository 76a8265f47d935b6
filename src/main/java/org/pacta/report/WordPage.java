package org.pacta.report;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/**
 * A page of A4 in a Word document.
 *
 * @param width in twentieths of a point
 * @param height in twentieths of a point
 * @param margin on each side, in twentieths of a point
 */
record WordPage(int width, int height, int margin) {
  static final WordPage LANDSCAPE = new WordPage(16838, 11906, 850);
  static final WordPage PORTRAIT = new WordPage(11906, 16838, 1134);

  /** Makes all pages of a document such. */
  void of(XWPFDocument document) {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    var size = section.addNewPgSz();
    if (width > height) {
      size.setOrient(STPageOrientation.LANDSCAPE);
    }
    size.setW(BigInteger.valueOf(width));
    size.setH(BigInteger.valueOf(height));
    var margins = section.addNewPgMar();
    BigInteger side = BigInteger.valueOf(margin);
    margins.setLeft(side);
    margins.setRight(side);
    margins.setTop(side);
    margins.setBottom(side);
  }

  /** Between the margins. */
  int inside() {
    return width - 2 * margin;
  }
}
