package org.pacta.corpus.pull;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** A server on this machine that answers as it is told, misbehaviour included. */
final class UnreliableServer {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Answer> answers = new HashMap<>();
  private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());

  /** What a client asked: the path and the headers. */
  record Asked(String path, Headers headers) {
    @Nullable String header(String name) {
      return headers.getFirst(name);
    }
  }

  /** How to answer; the number counts the requests for this path, from 1. */
  interface Answer {
    void to(HttpExchange exchange, int number) throws IOException;
  }

  UnreliableServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  /** Answers a path in this way from now on. */
  void on(String path, Answer answer) {
    answers.put(path, answer);
  }

  /** What was asked, without the rules for robots. */
  List<Asked> asked() {
    return asked.stream().filter(a -> !a.path().equals("/robots.txt")).toList();
  }

  void stop() {
    server.stop(0);
    threads.shutdownNow();
  }

  /** Sends a whole body with a status. */
  static Answer send(int status, String body) {
    return (exchange, number) -> send(exchange, status, body.getBytes(UTF_8));
  }

  static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }

  /** Announces a body and breaks off after some bytes of it. */
  static void cut(HttpExchange exchange, byte[] body, int after) throws IOException {
    exchange.sendResponseHeaders(200, body.length);
    OutputStream out = exchange.getResponseBody();
    out.write(body, 0, after);
    out.flush();
    exchange.close();
  }

  /** Sends the bytes from the first that the range names. */
  static void sendRange(HttpExchange exchange, byte[] body) throws IOException {
    String range = exchange.getRequestHeaders().getFirst("Range");
    int from = Integer.parseInt(range.replaceAll("\\D", ""));
    exchange
        .getResponseHeaders()
        .set("Content-Range", "bytes " + from + "-" + (body.length - 1) + "/" + body.length);
    send(exchange, 206, Arrays.copyOfRange(body, from, body.length));
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getRawPath();
    asked.add(new Asked(path, exchange.getRequestHeaders()));
    int number = (int) asked.stream().filter(a -> a.path().equals(path)).count();
    try {
      answers.getOrDefault(path, send(404, "not found")).to(exchange, number);
    } catch (IOException e) {
      exchange.close();
    }
  }
}
