package app.sottovoce.read.annotated;

import app.sottovoce.json.Fields;
import app.sottovoce.json.Head;
import app.sottovoce.json.JsonPath;
import app.sottovoce.json.Names;
import app.sottovoce.json.Suggestion;
import app.sottovoce.json.Things;
import app.sottovoce.json.TranscriptFormat;
import app.sottovoce.json.Trees;
import app.sottovoce.json.UnreadableJson;
import app.sottovoce.model.Utterance;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The document of an annotated transcript, read as a stream: no more than one thing is held at
 * once.
 */
final class TranscriptDocument {
  /** The most things of all types that a file may hold, the parts of things not counted. */
  static final int MOST_THINGS = 1_000_000;

  private final JsonParser parser;
  private final TranscriptParts parts;
  private final ObjectNode rest = JsonNodeFactory.instance.objectNode();
  private final Set<String> names = new HashSet<>();
  private int things;
  private double order;

  TranscriptDocument(JsonParser parser, TranscriptParts parts) {
    this.parser = parser;
    this.parts = parts;
  }

  /**
   * @throws UnreadableJson if the document is not as the format says, or if the taker refuses a
   *     part
   * @throws tools.jackson.core.JacksonException if it is not JSON
   */
  void read() throws UnreadableJson {
    parser.nextToken();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      JsonPath path = JsonPath.ROOT.field(name);
      JsonToken value = parser.nextToken();
      if (!names.add(name)) {
        throw new UnreadableJson(path, "is there twice");
      }
      if (!TranscriptFormat.LISTS.contains(name)) {
        rest.set(name, Trees.read(parser));
      } else if (value == JsonToken.START_ARRAY) {
        readList(name, path);
      } else if (value != JsonToken.VALUE_NULL) {
        throw new UnreadableJson(path, "is not an array");
      }
    }
    if (parser.nextToken() != null) {
      throw new UnreadableJson(JsonPath.ROOT, "after the end of the document there is more");
    }
    try {
      parts.head(Head.read(new Fields(rest, JsonPath.ROOT)));
    } catch (UnreadableJson e) {
      parts.unreadable(e);
    }
  }

  private void readList(String name, JsonPath list) throws UnreadableJson {
    for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
      JsonPath path = list.element(i);
      if (++things > MOST_THINGS) {
        throw new UnreadableJson(path, "is more than the " + MOST_THINGS + " that are read");
      }
      JsonNode tree = Trees.read(parser);
      try {
        readElement(name, path, tree);
      } catch (UnreadableJson e) {
        parts.unreadable(e);
      }
    }
  }

  private void readElement(String list, JsonPath path, JsonNode tree) throws UnreadableJson {
    Fields fields = Fields.of(tree, path);
    switch (list) {
      case Names.ANALYSTS -> parts.thing(path, Things.analyst(fields));
      case Names.SOURCES -> parts.thing(path, Things.source(fields));
      case Names.SPEAKERS -> parts.thing(path, Things.speaker(fields));
      case Names.SCENES -> parts.thing(path, Things.scene(fields));
      case Names.TAGS -> parts.thing(path, Things.tag(fields));
      case Names.SUGGESTIONS -> parts.suggestion(path, Suggestion.read(fields));
      case Names.UTTERANCES -> {
        Utterance utterance = Things.utterance(fields, order + 1);
        order = utterance.order();
        parts.thing(path, utterance);
      }
      default -> throw new IllegalArgumentException("There is no list of " + list);
    }
  }
}
