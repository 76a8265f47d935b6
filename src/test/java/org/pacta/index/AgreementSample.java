package org.pacta.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pacta.quality.MeasuredTexts;
import org.pacta.quality.RealTexts;

/**
 * English trade agreements of ToTA to measure costs on, all sizes but the smallest quarter, which
 * are mere letters. One in seventeen is in Spanish or French: an English tagger takes ten times as
 * long for their words, none of which it knows. Samples are nested, so that a larger one has all
 * agreements of a smaller one.
 */
final class AgreementSample {
  private final List<Path> bySize;

  private AgreementSample(List<Path> bySize) {
    this.bySize = bySize;
  }

  /** Every second agreement by size: those that are measured. */
  static AgreementSample measured() throws IOException {
    return everySecond(0);
  }

  /** The others: none of them is measured, so that work on them makes nothing known but the way. */
  static AgreementSample warming() throws IOException {
    return everySecond(1);
  }

  private static AgreementSample everySecond(int from) throws IOException {
    List<Path> all = all();
    return new AgreementSample(
        IntStream.range(0, all.size()).filter(i -> i % 2 == from).mapToObj(all::get).toList());
  }

  private static List<Path> all() throws IOException {
    try (Stream<Path> all = Files.list(RealTexts.measure().resolve("tota/xml"))) {
      List<Path> bySize =
          all.filter(f -> f.toString().endsWith(".xml"))
              .filter(MeasuredTexts::isEnglish)
              .sorted(Comparator.comparingLong(AgreementSample::size).thenComparing(f -> f))
              .toList();
      return bySize.subList(bySize.size() / 4, bySize.size());
    }
  }

  /** The smallest, in order of size. */
  List<Path> smallest(int number) {
    return bySize.subList(0, number);
  }

  /**
   * Agreements of all sizes: the middle one, those at a quarter and at three quarters, at the
   * eighths, and so on (the sequence of van der Corput 1935, base two).
   *
   * @param number at most as many as there are
   */
  List<Path> ofAllSizes(int number) {
    if (number > bySize.size()) {
      throw new IllegalArgumentException("there are " + bySize.size() + ", not " + number);
    }
    return IntStream.iterate(1, i -> i + 1)
        .map(this::place)
        .distinct()
        .limit(number)
        .mapToObj(bySize::get)
        .toList();
  }

  /** The number read backwards behind the point, as a share of all. */
  private int place(int number) {
    return (int) (Integer.toUnsignedLong(Integer.reverse(number)) * bySize.size() >>> Integer.SIZE);
  }

  /** In bytes. */
  static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
