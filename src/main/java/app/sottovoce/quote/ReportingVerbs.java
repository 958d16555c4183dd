package app.sottovoce.quote;

import app.sottovoce.quote.ReportingVerb.Form;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The verbs that report speech, found by any of their forms. */
final class ReportingVerbs {
  private static final String VOWELS = "aeiou";

  private final Map<String, ReportingVerb> byForm = new HashMap<>();

  /** Reads the list {@code reporting-verbs.txt}, whose head describes its columns. */
  ReportingVerbs(List<String[]> entries) {
    entries.forEach(this::add);
  }

  Optional<ReportingVerb> of(String word) {
    return Optional.ofNullable(byForm.get(word));
  }

  /**
   * All forms of a regular verb.
   *
   * @param verb its lemma, with a plus sign if it doubles its last consonant: {@code refer+}
   */
  static Set<String> regular(String verb) {
    boolean doubles = verb.endsWith("+");
    String lemma = doubles ? verb.substring(0, verb.length() - 1) : verb;
    String stem = doubles ? lemma + lemma.charAt(lemma.length() - 1) : lemma;
    return Set.of(lemma, third(lemma), past(stem), ing(stem));
  }

  private void add(String[] entry) {
    String lemma = entry[0];
    boolean strong = entry[1].equals("strong");
    boolean doubles = false;
    Set<String> not = new HashSet<>();
    Set<String> past = new HashSet<>();
    for (int i = 2; i < entry.length; i++) {
      doubles |= entry[i].equals("+");
      if (entry[i].startsWith("past=")) {
        past.addAll(List.of(entry[i].substring(5).split(",")));
      } else if (entry[i].startsWith("not=")) {
        not.addAll(List.of(entry[i].substring(4).split(",")));
      }
    }
    String stem = doubles ? lemma + lemma.charAt(lemma.length() - 1) : lemma;
    if (past.isEmpty()) {
      past.add(past(stem));
    }
    put(lemma, lemma, Form.BASE, strong, not);
    put(third(lemma), lemma, Form.THIRD, strong, not);
    put(ing(stem), lemma, Form.ING, strong, not);
    past.forEach(form -> put(form, lemma, Form.PAST, strong, not));
  }

  private void put(String word, String lemma, Form form, boolean strong, Set<String> not) {
    ReportingVerb verb = new ReportingVerb(lemma, form, strong, not.contains(word));
    byForm.merge(word, verb, (old, now) -> now.form() == Form.PAST ? now : old);
  }

  private static String third(String lemma) {
    if (endsInConsonantY(lemma)) {
      return lemma.substring(0, lemma.length() - 1) + "ies";
    }
    boolean hisses =
        lemma.endsWith("s")
            || lemma.endsWith("x")
            || lemma.endsWith("z")
            || lemma.endsWith("ch")
            || lemma.endsWith("sh")
            || lemma.endsWith("o");
    return lemma + (hisses ? "es" : "s");
  }

  private static String past(String stem) {
    if (endsInConsonantY(stem)) {
      return stem.substring(0, stem.length() - 1) + "ied";
    }
    return stem + (stem.endsWith("e") ? "d" : "ed");
  }

  private static String ing(String stem) {
    boolean silentE = stem.endsWith("e") && !stem.endsWith("ee") && stem.length() > 2;
    return (silentE ? stem.substring(0, stem.length() - 1) : stem) + "ing";
  }

  private static boolean endsInConsonantY(String word) {
    return word.endsWith("y") && VOWELS.indexOf(word.charAt(word.length() - 2)) < 0;
  }
}
