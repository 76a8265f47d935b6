package org.pacta.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlTest {
  @TempDir Path folder;

  private List<String> read(String body) {
    return Extracted.show(blocks(body));
  }

  private List<Block> blocks(String body) {
    return Extracted.blocks(
        folder, "law.html", "<!DOCTYPE html><html><head><title>t</title></head><body>" + body);
  }

  @Test
  void headingsAndParagraphs() {
    assertEquals(
        List.of("H1 Model Act", "P Article 1", "P It applies to records."),
        read(
            "<h1>Model\n Act</h1><script>x()</script><p>Article 1</p><div>It applies to records.</div>"));
  }

  @Test
  void numberInACellOfItsOwn_standsBeforeItsText() {
    assertEquals(
        List.of("P 1. The duty applies to:", "P (a) public bodies;", "P (b) (i) firms"),
        read(
            "<p>1.\u00A0\u00A0The duty applies to:</p>"
                + "<table><tr><td><p>(a)</p></td><td><p>public bodies;</p></td></tr></table>"
                + "<table><tr><td>(b)</td><td><table><tr><td>(i)</td><td>firms</td></tr></table>"
                + "</td></tr></table>"));
  }

  @Test
  void numberInAnElementOfItsOwn_standsBeforeItsText() {
    assertEquals(
        List.of("P 2. This Act does not apply to:", "P (a) private acts."),
        read(
            "<div class='norm'><span class='no-parag'>2.  </span><div class='norm inline-element'>"
                + "<p class='norm'>This Act does not apply to:</p><div class='grid-container grid-list'>"
                + "<div class='list grid-list-column-1'><span>(a) </span></div>"
                + "<div class='grid-list-column-2'><p class='norm'>private acts.</p></div></div>"
                + "</div></div>"));
  }

  @Test
  void classesOfTheOfficialJournal_makeHeadings() {
    assertEquals(
        List.of("H2 CHAPTER I", "H3 Article 1", "H4 Scope", "P Text."),
        read(
            "<p class='oj-hd-ti'>Journal</p><p class='oj-ti-section-1'><span>CHAPTER I</span></p>"
                + "<p class='oj-ti-art'>Article 1</p><div class='eli-title'>"
                + "<p class='oj-sti-art'>Scope</p></div><p class='oj-normal'>Text.</p>"));
  }

  @Test
  void amendmentArrows_areNoText() {
    assertEquals(
        List.of("P The term is four years."),
        read("<p class='modref'><a>▼M1</a></p><p>The term is ►C1 four years. ◄</p>"));
  }

  @Test
  void realTable_givesCells() {
    assertEquals(
        List.of("C Tariff line", "C Rate of duty", "C Live horses", "C five per cent"),
        read(
            "<table><tr><th>Tariff line</th><th>Rate of duty</th></tr>"
                + "<tr><td>Live horses</td><td>five per cent</td></tr></table>"));
  }

  @Test
  void lineBreak_partsLines() {
    assertEquals(
        List.of("L 第一条 为了保护数据，制定本法。", "P 第二条 本法适用于数据处理。", "H2 Article 5 Transfers"),
        read("<p>第一条 为了保护\n数据，制定本法。<br>第二条 本法适用于数据处理。</p><h2>Article 5<br/>Transfers</h2>"));
  }

  @Test
  void orderedList_showsItsNumbers() {
    assertEquals(
        List.of("P a. first;", "P b. second.", "P (c) numbered by hand"),
        read(
            "<ol type=a><li>first;</li><li><p>second.</p></li><li>(c) numbered by hand</li></ol>"));
  }

  @Test
  void notes_areFoundByTheirLinks() {
    List<Block> blocks =
        blocks(
            "<p>No duties (<a id=c1 href='#n1'><span>1</span>\n</a>) apply.</p>"
                + "<p>(<a id=n1 href='#c1'> 1 </a>) Customs only.</p>");
    assertEquals(List.of("P No duties (1) apply.", "F (1) Customs only."), Extracted.show(blocks));
    assertEquals(List.of("(1)"), Extracted.marks(blocks.getFirst()));
  }

  @Test
  void linkAheadWithATitle_isNoCall() {
    List<Block> blocks = blocks("<p><a href='#a1'>Article 1</a></p><p id=a1>Text</p>");
    assertEquals(List.of("P Article 1", "P Text"), Extracted.show(blocks));
    assertEquals(List.of(), blocks.getFirst().marks());
  }

  @Test
  void declaredCharset_isFollowed() {
    String page =
        "<html><head><meta http-equiv='Content-Type' content='text/html; charset=gb2312'></head>"
            + "<body><p>第一条　数据处理者应当履行义务。</p></body></html>";
    assertEquals(
        List.of("P 第一条　数据处理者应当履行义务。"),
        Extracted.from(folder, "a.html", page.getBytes(Charset.forName("GBK"))));
  }

  @Test
  void hiddenText_isNotRead() {
    assertEquals(
        List.of("P seen"), read("<p hidden>a</p><p style='display: none'>b</p><p>seen</p>"));
  }
}
