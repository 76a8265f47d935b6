package org.pacta.corpus.pull;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** A body that may not be longer than a limit: the connection is given up where it is. */
final class LimitedBody<T> implements BodySubscriber<T> {
  private final BodySubscriber<T> body;
  private final long limit;
  private long received;
  private @Nullable Subscription subscription;

  LimitedBody(BodySubscriber<T> body, long limit) {
    this.body = body;
    this.limit = limit;
  }

  @Override
  public CompletionStage<T> getBody() {
    return body.getBody();
  }

  @Override
  public void onSubscribe(Subscription subscription) {
    this.subscription = subscription;
    body.onSubscribe(subscription);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    if (received > limit) {
      return;
    }
    received += buffers.stream().mapToLong(ByteBuffer::remaining).sum();
    if (received <= limit) {
      body.onNext(buffers);
      return;
    }
    if (subscription != null) {
      subscription.cancel();
    }
    body.onError(new ObstacleException(Obstacle.TOO_LARGE, String.valueOf(limit)));
  }

  @Override
  public void onError(Throwable e) {
    body.onError(e);
  }

  @Override
  public void onComplete() {
    if (received <= limit) {
      body.onComplete();
    }
  }
}
