package org.pacta.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Years as users write them. */
class YearsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2016-2020 | 2016 | 2020",
        "2016–2020 | 2016 | 2020",
        "2016..2020 | 2016 | 2020",
        "2016至2020 | 2016 | 2020",
        "2016- | 2016 |",
        "-2020 | | 2020",
        ">=2016 | 2016 |",
        ">2016 | 2017 |",
        "<=2020 | | 2020",
        "<2020 | | 2019",
      })
  void range_hasItsEnds(String value, String first, String last) {
    assertEquals(
        Optional.of(new Years(Optional.ofNullable(first), Optional.ofNullable(last))),
        Years.of(value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2016", "-", "", "16-20", "2016-20", "x"})
  void whatIsNoRange_isNone(String value) {
    assertEquals(Optional.empty(), Years.of(value));
  }
}
