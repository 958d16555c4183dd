package app.sottovoce.read.article;

import app.sottovoce.read.base.Limits;
import app.sottovoce.read.base.RawFile;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a message: RFC 2045 and 2046.
 *
 * @param headers by their names in small letters
 * @param body as it stands in the message, a character a byte
 */
record MimePart(Map<String, String> headers, String body) {
  private static final Pattern HEADER =
      Pattern.compile(
          "([!-9;-~]{1,80}):[ \\t]*([^\\r\\n]*(?:\\r?\\n[ \\t][^\\r\\n]*){0,100}+)\\r?(?:\\n|\\z)");

  private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)https?://\\S+");

  /** How deep parts may lie in parts. */
  private static final int DEPTH = 8;

  /** So many pages are looked at; advertisements have more, articles do not. */
  private static final int PAGES = 20;

  /** The web pages of a message, the one that it is about first. */
  static List<MimePart> pages(RawFile file) {
    MimePart message = of(new String(file.bytes(), StandardCharsets.ISO_8859_1).stripLeading());
    List<MimePart> pages = new ArrayList<>();
    message.collect(pages, DEPTH);
    String start = message.parameter("start");
    pages.sort(
        (one, other) ->
            Boolean.compare(
                !one.header("content-id").equals(start),
                !other.header("content-id").equals(start)));
    Optional<String> address = message.address();
    return pages.stream()
        .map(page -> page.address().isPresent() ? page : page.at(address))
        .toList();
  }

  private static MimePart of(String part) {
    Map<String, String> headers = new TreeMap<>();
    Matcher header = HEADER.matcher(part);
    int at = 0;
    while (at < part.length() && header.region(at, part.length()).lookingAt()) {
      headers.putIfAbsent(
          header.group(1).toLowerCase(Locale.ROOT),
          header.group(2).replaceAll("\\r?\\n[ \\t]+", " ").strip());
      at = header.end();
    }
    return new MimePart(headers, part.substring(at));
  }

  private void collect(List<MimePart> pages, int depth) {
    String type = header("content-type").toLowerCase(Locale.ROOT);
    if (pages.size() >= PAGES) {
      return;
    }
    if (type.startsWith("text/html") || type.startsWith("application/xhtml+xml")) {
      pages.add(this);
    } else if (type.startsWith("multipart/") && depth > 0) {
      for (String part : parts(parameter("boundary"))) {
        of(part).collect(pages, depth - 1);
      }
    }
  }

  /** What stands between the lines of the boundary; the last part may lack its end. */
  private List<String> parts(String boundary) {
    List<String> parts = new ArrayList<>();
    String line = "--" + boundary;
    int at = boundary.isEmpty() ? -1 : body.indexOf(line);
    while (at >= 0) {
      int begin = body.indexOf('\n', at);
      boolean last = body.startsWith("--", at + line.length());
      if (begin < 0 || last) {
        break;
      }
      int next = body.indexOf("\n" + line, begin);
      int end = next < 0 ? body.length() : next;
      parts.add(body.substring(begin + 1, Math.max(begin + 1, end)));
      at = next < 0 ? -1 : next + 1;
    }
    return parts;
  }

  /** The page as a file of its own, in the encoding that its header names. */
  RawFile page(RawFile file) {
    byte[] content =
        switch (header("content-transfer-encoding").toLowerCase(Locale.ROOT)) {
          case "base64" -> base64();
          case "quoted-printable" -> quotedPrintable();
          default -> body.getBytes(StandardCharsets.ISO_8859_1);
        };
    RawFile page = file.holding(content);
    String charset = parameter("charset");
    try {
      return charset.isEmpty() ? page : page.decodedAs(Charset.forName(charset));
    } catch (IllegalArgumentException _) {
      return page;
    }
  }

  /** Where the page was on the web. */
  Optional<String> address() {
    return Optional.of(
            header("snapshot-content-location").isEmpty()
                ? header("content-location")
                : header("snapshot-content-location"))
        .filter(address -> WEB_ADDRESS.matcher(address).matches() && address.length() < 2000);
  }

  private MimePart at(Optional<String> address) {
    Map<String, String> all = new TreeMap<>(headers);
    address.ifPresent(where -> all.put("content-location", where));
    return new MimePart(all, body);
  }

  private String header(String name) {
    return headers.getOrDefault(name, "").strip();
  }

  /** A parameter of the content's type: {@code multipart/related; boundary="…"}. */
  private String parameter(String name) {
    Matcher parameter =
        Pattern.compile("(?i);\\s*" + name + "\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;]+))")
            .matcher(header("content-type"));
    if (!parameter.find()) {
      return "";
    }
    return parameter.group(1) == null ? parameter.group(2) : parameter.group(1);
  }

  /** As much as can be decoded: a file that breaks off may end within four letters. */
  private byte[] base64() {
    String letters = body.replaceAll("[^A-Za-z0-9+/]", "");
    return Base64.getDecoder().decode(letters.substring(0, letters.length() / 4 * 4));
  }

  private byte[] quotedPrintable() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length());
    int at = 0;
    while (at < body.length() && bytes.size() <= Limits.PAGE_BYTES) {
      char c = body.charAt(at++);
      if (c != '=') {
        bytes.write(c);
        continue;
      }
      int line = at;
      while (line < body.length() && " \t\r".indexOf(body.charAt(line)) >= 0) {
        line++;
      }
      int high = at + 1 < body.length() ? Character.digit(body.charAt(at), 16) : -1;
      int low = at + 1 < body.length() ? Character.digit(body.charAt(at + 1), 16) : -1;
      if (line < body.length() && body.charAt(line) == '\n') {
        at = line + 1;
      } else if (high >= 0 && low >= 0) {
        bytes.write(high << 4 | low);
        at += 2;
      } else {
        bytes.write('=');
      }
    }
    return bytes.toByteArray();
  }
}
