package org.pacta.corpus.pull;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules of hosts for programs (RFC 9309), asked for once each. */
final class Robots {
  private static final List<String> NAMES = List.of("pacta");
  private static final Duration LONGEST_DELAY = Duration.ofSeconds(30);
  private final SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
  private final Map<String, BaseRobotRules> rules = new HashMap<>();
  private final Page.Source source;

  Robots(Page.Source source) {
    this.source = source;
  }

  /**
   * The time to leave between requests to the host of an address; zero where it asks for none.
   *
   * @throws ObstacleException if the host forbids the address
   */
  Duration require(URI address) {
    String host = address.getScheme() + "://" + address.getRawAuthority();
    BaseRobotRules of = rules.get(host);
    if (of == null) {
      of = ask(URI.create(host + "/robots.txt"));
      rules.put(host, of);
    }
    if (!of.isAllowed(address.toString())) {
      throw new ObstacleException(Obstacle.ROBOTS, host);
    }
    Duration delay = Duration.ofMillis(Math.max(0, of.getCrawlDelay()));
    return delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay;
  }

  /** A host without rules allows all; one that cannot tell them now forbids all for now. */
  private BaseRobotRules ask(URI address) {
    Page page = source.get(address);
    if (page.status() == 429 || page.status() >= 500) {
      throw new TransientException(Obstacle.STATUS, page.status() + " " + address);
    }
    return page.status() == 200
        ? parser.parseContent(
            address.toString(), page.body().getBytes(StandardCharsets.UTF_8), "text/plain", NAMES)
        : parser.failedFetch(page.status());
  }
}
