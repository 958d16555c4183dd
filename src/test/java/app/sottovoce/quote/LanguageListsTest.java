package app.sottovoce.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.sottovoce.quote.Language.Name;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LanguageListsTest {

  @ParameterizedTest
  @EnumSource(
      names = {"ENGLISH", "OTHER"},
      mode = EnumSource.Mode.EXCLUDE)
  void aListTellsItsSource(Name name) throws IOException {
    try (InputStream in = Language.class.getResourceAsStream(file(name))) {
      String head = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(head.lines().limit(3).anyMatch(line -> line.startsWith("# Source: ")), head);
    }
  }

  @ParameterizedTest
  @EnumSource(
      names = {"ENGLISH", "OTHER"},
      mode = EnumSource.Mode.EXCLUDE)
  void everyInfinitiveHasTheEndingOfItsLine(Name name) {
    List<String> strays = new ArrayList<>();
    for (String[] entry : WordList.entries(file(name))) {
      for (int i = 1; i < entry.length && entry[0].startsWith("verbs:"); i++) {
        if (!entry[i].endsWith(entry[0].substring(6))) {
          strays.add(entry[i]);
        }
      }
    }
    assertEquals(List.of(), strays);
  }

  @ParameterizedTest
  @EnumSource(names = {"RUSSIAN", "UKRAINIAN"})
  void noLatinLetterHidesAmongCyrillicOnes(Name name) {
    List<String> strays = new ArrayList<>();
    for (String[] entry : WordList.entries(file(name))) {
      for (int i = 1; i < entry.length && !entry[0].equals("has"); i++) {
        if (entry[i].chars().anyMatch(c -> c >= 'a' && c <= 'z')) {
          strays.add(entry[i]);
        }
      }
    }
    assertEquals(List.of(), strays);
  }

  @Test
  void anInfinitiveYieldsItsForms() {
    Language french = Language.of(Name.FRENCH);
    assertEquals(
        List.of("déclare", "déclaré", "déclarait", "déclarant"),
        List.of("déclare", "déclaré", "déclarait", "déclarant", "déclarer", "table").stream()
            .filter(form -> french.verb(form).isPresent())
            .toList());
  }

  @Test
  void formsOfNamesLeadBackToTheNominative() {
    assertTrue(Language.of(Name.RUSSIAN).nominatives("иванову").contains("иванов"));
    assertTrue(Language.of(Name.RUSSIAN).nominatives("зориной").contains("зорина"));
    assertTrue(Language.of(Name.UKRAINIAN).nominatives("шевченка").contains("шевченко"));
    assertEquals(List.of(), Language.of(Name.GERMAN).nominatives("müllers"));
  }

  private static String file(Name name) {
    return "languages/" + name.name().toLowerCase(Locale.ROOT) + ".txt";
  }
}
