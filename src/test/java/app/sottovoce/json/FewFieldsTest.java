package app.sottovoce.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.IntNode;

class FewFieldsTest {

  @Property(tries = 300)
  void theyDoWhatALinkedHashMapDoes(
      @ForAll @Size(max = 60) List<@IntRange(min = -15, max = 15) Integer> steps) {
    Map<String, JsonNode> few = new FewFields();
    Map<String, JsonNode> known = new LinkedHashMap<>();
    for (int i = 0; i < steps.size(); i++) {
      String name = "n" + Math.abs(steps.get(i));
      JsonNode value = IntNode.valueOf(i);
      if (steps.get(i) < 0) {
        assertEquals(known.remove(name), few.remove(name));
      } else {
        assertEquals(known.put(name, value), few.put(name, value));
      }
      assertEquals(new ArrayList<>(known.entrySet()), new ArrayList<>(few.entrySet()));
      assertEquals(known.get(name), few.get(name));
      assertEquals(known.containsKey(name), few.containsKey(name));
    }
  }

  @Test
  void fieldsCanBeTakenOutInPassing() {
    Map<String, JsonNode> fields = new FewFields();
    for (int i = 0; i < 20; i++) {
      fields.put("n" + i, IntNode.valueOf(i));
    }

    fields.values().removeIf(value -> value.intValue() != 7);

    assertEquals(Map.of("n7", IntNode.valueOf(7)), fields);
  }

  @Test
  void afterTheLastThereIsNone() {
    Iterator<String> names = new FewFields().keySet().iterator();

    assertThrows(NoSuchElementException.class, names::next);
  }
}
