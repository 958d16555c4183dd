package app.sottovoce.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class OfficesTest {

  @Test
  void anOfficeHasAllWhoBoreItAndAllItsNames() {
    Offices offices =
        new Offices(
            List.<String[]>of(
                new String[] {
                  "north_ruritanian,ruritania", "king,head_of_state", "Jo_Poe,Al_Doe"
                }));
    assertEquals(List.of("Jo Poe", "Al Doe"), offices.bearers("north ruritanian head of state"));
    assertEquals(List.of("Jo Poe", "Al Doe"), offices.bearers("ruritania king"));
    assertEquals(List.of(), offices.bearers("king"));
  }

  @Test
  void anOfficeMeansItsBearerWhomTheArticleNames() {
    assertEquals(
        List.of("Emmanuel Macron"),
        Heard.speakers(
            "Emmanuel Macron met Angela Merkel. “It is late,” the French president said."));
    assertEquals(
        List.of("Angela Merkel"),
        Heard.speakers(
            "Emmanuel Macron met Angela Merkel. “It is late,” the German Chancellor said."));
    assertEquals(
        List.of("Jens Stoltenberg"),
        Heard.speakers("Jens Stoltenberg came late. “I am sorry,” Nato’s secretary general said."));
  }

  @Test
  void anOfficeBringsInNobodyWhomTheArticleDoesNotName() {
    assertEquals(
        List.of("the French president"),
        Heard.speakers("Angela Merkel arrived. “It is late,” the French president said."));
  }

  @Test
  void anOfficeOfWhichTwoBearersAreNamedStaysWhatItIs() {
    assertEquals(
        List.of("the French president"),
        Heard.speakers(
            "Emmanuel Macron was compared to Nicolas Sarkozy. “It is late,” the French president"
                + " said."));
  }

  @Test
  void anOfficeThatSomebodyElseBearsInTheArticleIsTheirs() {
    assertEquals(
        List.of("Ann Dupont"),
        Heard.speakers(
            "French President Ann Dupont thought of Nicolas Sarkozy. “It is late,” the French"
                + " president said."));
  }
}
