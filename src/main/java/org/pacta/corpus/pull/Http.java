package org.pacta.corpus.pull;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.pacta.corpus.CorpusException;

/** Sends requests within a limit of time, and tells what may be tried again from what may not. */
final class Http {
  private static final long ROBOTS_BYTES = 1024L * 1024;
  private static final Duration CONNECT = Duration.ofSeconds(20);
  private final PullSettings settings;
  private final HttpClient client = client(HttpClient.Redirect.NEVER);
  private final HttpClient following = client(HttpClient.Redirect.NORMAL);

  Http(PullSettings settings) {
    this.settings = settings;
  }

  /** A request that says who asks. */
  HttpRequest.Builder request(URI address) {
    return HttpRequest.newBuilder(address).header("User-Agent", settings.userAgent()).GET();
  }

  /**
   * One answer, redirects not followed.
   *
   * @throws TransientException if the connection failed or time ran out
   * @throws ObstacleException if the body went beyond its limit
   */
  <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler) {
    return get(client.sendAsync(request, handler), request.uri());
  }

  /** A small page in memory, redirects followed. */
  Page page(URI address) {
    HttpResponse<String> response =
        get(
            following.sendAsync(
                request(address).build(),
                info -> new LimitedBody<>(BodySubscribers.ofString(UTF_8), ROBOTS_BYTES)),
            address);
    return new Page(response.statusCode(), response.body());
  }

  private <T> HttpResponse<T> get(CompletableFuture<HttpResponse<T>> future, URI address) {
    try {
      // The time limit of a request ends with its headers; this one holds for the body too.
      return future.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      future.cancel(true);
      throw new TransientException(Obstacle.UNREACHABLE, address.getHost() + ": timeout");
    } catch (InterruptedException e) {
      future.cancel(true);
      Thread.currentThread().interrupt();
      throw new CorpusException("interrupted");
    } catch (ExecutionException e) {
      throw failure(e, address);
    }
  }

  private static RuntimeException failure(ExecutionException e, URI address) {
    for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
      switch (cause) {
        case ObstacleException o -> {
          return o;
        }
        case SSLException s -> {
          return new ObstacleException(Obstacle.UNREACHABLE, detail(address, s));
        }
        // A name that nobody knows will not be known in a second.
        case UnknownHostException u -> {
          return new ObstacleException(Obstacle.UNREACHABLE, String.valueOf(address.getHost()));
        }
        case ConnectException c when c.getCause() instanceof UnresolvedAddressException -> {
          return new ObstacleException(Obstacle.UNREACHABLE, String.valueOf(address.getHost()));
        }
        case IOException io -> {
          return new TransientException(Obstacle.UNREACHABLE, detail(address, io));
        }
        default -> {}
      }
    }
    return new CorpusException(address + ": " + e.getMessage());
  }

  private static String detail(URI address, Throwable e) {
    @Nullable String message = e.getMessage();
    return address.getHost() + ": " + (message == null ? e.getClass().getSimpleName() : message);
  }

  private static HttpClient client(HttpClient.Redirect redirect) {
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .followRedirects(redirect)
        .connectTimeout(CONNECT)
        .build();
  }
}
