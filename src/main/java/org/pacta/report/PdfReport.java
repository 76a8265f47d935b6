package org.pacta.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/** Prints a page as PDF (ISO 32000), A4 landscape, with the fonts embedded. */
public final class PdfReport {
  private static final String STYLE = "pdf.css";

  private PdfReport() {}

  /**
   * The document as bytes; the same page and fonts give the same bytes.
   *
   * @param html a page of this program
   * @throws ReportException if no font has one of its characters
   */
  public static byte[] render(String html, PdfFonts fonts) {
    Document page = PdfPage.of(html, style(), fonts);
    XRLog.setLoggingEnabled(false);
    PdfRendererBuilder builder = new PdfRendererBuilder();
    fonts.addTo(builder);
    builder.withW3cDocument(new W3CDom().namespaceAware(false).fromJsoup(page), "");
    builder.withProducer("Pacta");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    builder.toStream(bytes);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      save(renderer.getPdfDocument(), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void save(PDDocument document, ByteArrayOutputStream bytes) throws IOException {
    PDDocumentInformation information = document.getDocumentInformation();
    information.setCreationDate(
        GregorianCalendar.from(ZonedDateTime.ofInstant(Instant.EPOCH, ZoneOffset.UTC)));
    document.setDocumentId(0L);
    document.save(bytes);
    document.close();
  }

  private static String style() {
    try (InputStream in = PdfReport.class.getResourceAsStream(STYLE)) {
      return new String(Objects.requireNonNull(in, STYLE).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
