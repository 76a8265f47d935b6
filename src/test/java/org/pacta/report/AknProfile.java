package org.pacta.report;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The profile of Akoma Ntoso as a judge of documents. */
public final class AknProfile {
  private static final Schema SCHEMA = schema();

  private AknProfile() {}

  /** What breaks the profile; empty where the document is valid. */
  public static List<String> errors(String document) {
    List<String> errors = new ArrayList<>();
    Validator validator = SCHEMA.newValidator();
    validator.setErrorHandler(new Collector(errors));
    try {
      validator.validate(new StreamSource(new StringReader(document)));
    } catch (SAXException | IOException e) {
      errors.add(String.valueOf(e.getMessage()));
    }
    return errors;
  }

  private record Collector(List<String> errors) implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) {
      error(e);
    }

    @Override
    public void error(SAXParseException e) {
      errors.add("line " + e.getLineNumber() + ": " + e.getMessage());
    }

    @Override
    public void fatalError(SAXParseException e) {
      error(e);
    }
  }

  private static Schema schema() {
    try {
      return SchemaFactory.newDefaultInstance()
          .newSchema(Objects.requireNonNull(AkomaNtoso.class.getResource("akn-profile.xsd")));
    } catch (SAXException e) {
      throw new IllegalStateException(e);
    }
  }
}
