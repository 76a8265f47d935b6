package org.pacta.corpus.pull;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.pacta.corpus.Provenance.Pulled;

/**
 * One attempt to get a file: follows redirects, asks only for what is missing or changed, and
 * writes what comes into the part file.
 */
final class Transfer {
  private static final long ERROR_BYTES = 1024L * 1024;
  private final Http http;
  private final Robots robots;
  private final Pace pace;
  private final PullSettings settings;
  private final RetryAfter retryAfter;

  Transfer(PullSettings settings, InstantSource clock, Sleeper sleeper) {
    this.settings = settings;
    this.http = new Http(settings);
    this.robots = new Robots(http::page);
    this.pace = new Pace(clock, sleeper);
    this.retryAfter = new RetryAfter(clock, settings.longestPause());
  }

  /**
   * Gets the file.
   *
   * @param known what was pulled before from this address; the server is asked whether it changed
   * @return empty where it did not change
   * @throws TransientException where another attempt may help; the part file keeps what came
   * @throws ObstacleException where it will not
   */
  Optional<Fetched> attempt(Candidate candidate, PartFile part, Optional<Pulled> known) {
    URI address = web(candidate.address());
    for (int hop = 0; hop <= settings.redirects(); hop++) {
      Duration delay = robots.require(address);
      pace.await(address.getRawAuthority(), longer(delay, settings.perHost()));
      HttpRequest request = request(address, candidate, part, known);
      HttpResponse<Path> response = send(request, candidate, part);
      if (!isRedirect(response.statusCode())) {
        return settle(response, part, known);
      }
      address = target(response);
    }
    throw new ObstacleException(Obstacle.REDIRECTS, candidate.address());
  }

  private HttpRequest request(
      URI address, Candidate candidate, PartFile part, Optional<Pulled> known) {
    HttpRequest.Builder request = http.request(address);
    request.header("Accept", candidate.accept());
    request.header("Accept-Language", candidate.language());
    request.header("Accept-Encoding", "identity");
    Optional<String> validator = part.validator(candidate);
    if (validator.isPresent()) {
      request.header("Range", "bytes=" + part.size() + "-");
      request.header("If-Range", validator.get());
    } else {
      known
          .map(Pulled::etag)
          .filter(e -> !e.isEmpty())
          .ifPresent(e -> request.header("If-None-Match", e));
      known
          .map(Pulled::lastModified)
          .filter(d -> !d.isEmpty())
          .ifPresent(d -> request.header("If-Modified-Since", d));
    }
    return request.build();
  }

  private HttpResponse<Path> send(HttpRequest request, Candidate candidate, PartFile part) {
    try {
      return http.send(request, info -> body(info, candidate, part, request));
    } catch (TransientException e) {
      if (part.size() == 0) {
        throw e;
      }
      throw new TransientException(Obstacle.INCOMPLETE, e.detail());
    }
  }

  private BodySubscriber<Path> body(
      ResponseInfo info, Candidate candidate, PartFile part, HttpRequest request) {
    long length = info.headers().firstValueAsLong("Content-Length").orElse(0);
    if (info.statusCode() == 200) {
      part.delete();
      part.begin(candidate, validator(info.headers()));
      return limited(
          length, 0, BodySubscribers.ofFile(part.file(), CREATE, WRITE, TRUNCATE_EXISTING));
    }
    if (info.statusCode() == 206
        && request.headers().firstValue("Range").isPresent()
        && ContentRange.of(info.headers()).from() == part.size()) {
      return limited(length, part.size(), BodySubscribers.ofFile(part.file(), WRITE, APPEND));
    }
    return new LimitedBody<>(BodySubscribers.replacing(part.file()), ERROR_BYTES);
  }

  private BodySubscriber<Path> limited(long announced, long there, BodySubscriber<Path> body) {
    long left = settings.bytes() - there;
    return new LimitedBody<>(body, announced > left ? 0 : left);
  }

  private Optional<Fetched> settle(
      HttpResponse<Path> response, PartFile part, Optional<Pulled> known) {
    int status = response.statusCode();
    return switch (status) {
      case 200 ->
          Optional.of(
              whole(
                  response,
                  part,
                  response.headers().firstValueAsLong("Content-Length").orElse(-1)));
      case 206 -> Optional.of(whole(response, part, ContentRange.of(response.headers()).total()));
      case 304 -> {
        if (known.isEmpty()) {
          throw status(response);
        }
        yield Optional.empty();
      }
      case 412, 416 -> {
        part.delete();
        throw new TransientException(Obstacle.STATUS, String.valueOf(status));
      }
      case 408, 425, 429, 500, 502, 503, 504 ->
          throw new TransientException(
              Obstacle.STATUS, String.valueOf(status), retryAfter.of(response.headers()));
      default -> throw status(response);
    };
  }

  private static ObstacleException status(HttpResponse<?> response) {
    return new ObstacleException(Obstacle.STATUS, String.valueOf(response.statusCode()));
  }

  private static Fetched whole(HttpResponse<Path> response, PartFile part, long total) {
    long size = part.size();
    if (total >= 0 && size != total) {
      if (size > total) {
        part.delete();
      }
      throw new TransientException(Obstacle.INCOMPLETE, size + "/" + total);
    }
    HttpHeaders headers = response.headers();
    String type = headers.firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    int charset = type.indexOf("charset=");
    return new Fetched(
        response.uri(),
        type.split(";", 2)[0].strip(),
        charset < 0 ? "" : type.substring(charset + 8).split(";", 2)[0].replace("\"", "").strip(),
        headers.firstValue("ETag").orElse(""),
        headers.firstValue("Last-Modified").orElse(""));
  }

  /** A weak tag says that two texts mean the same, not that their bytes can be joined. */
  private static String validator(HttpHeaders headers) {
    return headers
        .firstValue("ETag")
        .filter(e -> !e.startsWith("W/"))
        .or(() -> headers.firstValue("Last-Modified"))
        .orElse("");
  }

  private static boolean isRedirect(int status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
  }

  private static URI target(HttpResponse<?> response) {
    String location =
        response
            .headers()
            .firstValue("Location")
            .orElseThrow(
                () -> new ObstacleException(Obstacle.REDIRECTS, response.uri().toString()));
    return web(response.uri().resolve(Addresses.escaped(location)).toString());
  }

  private static URI web(String address) {
    URI uri = Addresses.escaped(address);
    String scheme = uri.getScheme();
    if (uri.getHost() == null
        || !("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme))) {
      throw new ObstacleException(Obstacle.ADDRESS, address);
    }
    return uri;
  }

  private static Duration longer(Duration a, Duration b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
