package app.sottovoce.conformance;

import app.sottovoce.read.base.Imported;
import app.sottovoce.read.base.UnreadableFile;
import java.io.IOException;
import java.util.Optional;

/**
 * Sound and broken JSON of no kind that can be read: it is refused with one sentence, which tells
 * the line only if the JSON is broken. What does not even begin like JSON may be read as text.
 */
final class JsonSuite implements Suite {
  @Override
  public String name() {
    return "json-nst";
  }

  @Override
  public String title() {
    return "JSON, sound and broken";
  }

  @Override
  public Optional<String> wrong(Case each) throws IOException {
    String verdict = each.expect().get("verdict").asString();
    try {
      Imported imported = each.read();
      boolean text = imported.format().equals("text") && !verdict.equals("accept");
      return text ? Optional.empty() : Optional.of("read as " + imported.format());
    } catch (UnreadableFile e) {
      boolean sentence = e.getMessage().startsWith("“" + each.fileName() + "”");
      boolean broken = e.getMessage().contains("The JSON cannot be read");
      boolean right = sentence && !(broken && verdict.equals("accept"));
      return right ? Optional.empty() : Optional.of(e.getMessage());
    }
  }
}
