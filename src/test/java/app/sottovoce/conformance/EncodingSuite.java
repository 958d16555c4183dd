package app.sottovoce.conformance;

import app.sottovoce.text.Decoded;
import app.sottovoce.text.Decoder;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;

/** Files of the Python library "chardet", whose text must come out as in their true encoding. */
final class EncodingSuite implements Suite {
  @Override
  public String name() {
    return "encoding-detection";
  }

  @Override
  public String title() {
    return "encodings found out";
  }

  @Override
  public Optional<String> wrong(Case each) throws IOException {
    byte[] bytes = each.bytes();
    String expected =
        Decoder.decode(bytes, charset(each.expect().get("charset").asString())).text();
    return switch (Decoder.decode(bytes)) {
      case Decoded.Text text when text.text().equals(expected) -> Optional.empty();
      case Decoded.Text text -> Optional.of("taken for " + text.encoding());
      case Decoded.Binary binary -> Optional.of("taken for " + binary.what());
    };
  }

  private static Charset charset(String name) {
    return Charset.forName(
        switch (name) {
          case "utf-8-sig" -> "UTF-8";
          case "Johab" -> "x-Johab";
          case "MacCyrillic" -> "x-MacCyrillic";
          case "CP932" -> "windows-31j";
          default -> name;
        });
  }
}
