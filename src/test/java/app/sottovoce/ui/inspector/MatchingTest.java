package app.sottovoce.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MatchingTest {
  private static final Name ADA = name("p1", "Ada Marsh", "the hostess");
  private static final Name BEN = name("p2", "Ben Oduya", "the minister");
  private static final Name ZOE = name("p3", "Zoë Adams-Brand");
  private static final List<Name> ALL = List.of(ADA, BEN, ZOE);

  @Test
  void anyWordsStartMatchesNamesThatBeginSoFirst() {
    assertEquals(List.of(ADA, ZOE), Matching.of(ALL, "ad"));
    assertEquals(List.of(ADA), Matching.of(ALL, "mar"));
    assertEquals(List.of(ZOE), Matching.of(ALL, "brand"));
    assertEquals(List.of(), Matching.of(ALL, "arsh"));
  }

  @Test
  void otherNamesAndAccentsAndCaseDoNotMatter() {
    assertEquals(List.of(BEN), Matching.of(ALL, "MINI"));
    assertEquals(List.of(ZOE), Matching.of(ALL, "zoe"));
    assertEquals(List.of(ADA, BEN), Matching.of(ALL, "the"));
  }

  @Test
  void eachWordTypedMustMatchWithinOneName() {
    assertEquals(List.of(BEN), Matching.of(ALL, "odu be"));
    assertEquals(List.of(), Matching.of(ALL, "ben minister"));
  }

  @Test
  void nothingTypedMatchesAllAndPunctuationNobody() {
    assertEquals(ALL, Matching.of(ALL, ""));
    assertEquals(ALL, Matching.of(ALL, "  "));
    assertEquals(List.of(), Matching.of(ALL, "…"));
  }

  private static Name name(String id, String text, String... others) {
    return new Name(id, text, List.of(others), Optional.empty());
  }
}
