package org.pacta.corpus.pull;

/** Pages as servers send them; the law on them is ours. */
final class Pages {
  private Pages() {}

  /** A page with a model law of some articles. */
  static String law(int articles) {
    StringBuilder page =
        new StringBuilder("<!DOCTYPE html><html><head><title>Model</title></head>");
    page.append("<body><nav><a href='/'>Home</a> <a href='/laws'>Laws</a></nav>");
    for (int i = 1; i <= articles; i++) {
      page.append("<h3>Article ")
          .append(i)
          .append("</h3><p>")
          .append("Each model Party keeps the promise that bears this number, and tells the other ")
          .append("model Parties of what it has done within thirty days.</p>\n");
    }
    return page.append("</body></html>").toString();
  }

  /** A page of the given words. */
  static String words(String title, String body) {
    return "<!DOCTYPE html><html><head><title>"
        + title
        + "</title></head><body>"
        + body
        + "</body></html>";
  }
}
