package org.pacta.report;

import java.util.ArrayList;
import java.util.List;
import org.pacta.report.SideBySide.Cell;
import org.pacta.report.SideBySide.Row;

/**
 * On how many topics of a report each two of its instruments both have a clause: by instruments, in
 * the order of the columns. It counts topics and says nothing of how like the clauses are.
 *
 * @param lines one for each instrument
 */
public record CommonGround(List<Line> lines) {

  /**
   * An instrument against all.
   *
   * @param instrument the id of its column
   * @param shortTitle its heading
   * @param meetings one for each column
   */
  public record Line(String instrument, String shortTitle, List<Meeting> meetings) {}

  /**
   * Two instruments.
   *
   * @param both the topics on which both have a clause, by title
   * @param first the id of the first of these topics; empty where there is none
   * @param either on how many topics one of them has a clause at least
   * @param share of these on which both have one, in [0, 1]; 0 where neither has any
   */
  public record Meeting(List<String> both, String first, int either, double share) {}

  /** The common ground of the instruments of a report. */
  public static CommonGround of(SideBySide report) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < report.columns().size(); i++) {
      List<Meeting> meetings = new ArrayList<>();
      for (int j = 0; j < report.columns().size(); j++) {
        meetings.add(meeting(report.rows(), i, j));
      }
      SideBySide.Column column = report.columns().get(i);
      lines.add(new Line(column.id(), column.shortTitle(), meetings));
    }
    return new CommonGround(lines);
  }

  private static Meeting meeting(List<Row> rows, int one, int other) {
    List<Row> both = rows.stream().filter(r -> treats(r, one) && treats(r, other)).toList();
    long either = rows.stream().filter(r -> treats(r, one) || treats(r, other)).count();
    return new Meeting(
        both.stream().map(Row::title).toList(),
        both.stream().map(Row::topic).findFirst().orElse(""),
        (int) either,
        either == 0 ? 0 : (double) both.size() / either);
  }

  private static boolean treats(Row row, int column) {
    Cell cell = row.cells().get(column);
    return !cell.quotations().isEmpty();
  }
}
