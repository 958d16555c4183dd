package app.sottovoce.quote;

import app.sottovoce.model.Completeness;
import app.sottovoce.model.Kind;
import app.sottovoce.model.Said;
import app.sottovoce.model.Source;
import app.sottovoce.quote.Paraphrases.Paraphrase;
import app.sottovoce.text.QuotedRun;
import app.sottovoce.text.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Finds the quotations in an article and who said them. It keeps no state and may be used by many
 * threads; the time it takes grows with the length of the text. {@code docs/quotes.md} describes
 * its stages.
 */
public final class QuoteFinder {
  private final boolean paraphrases;

  /** One that finds what is quoted. */
  public QuoteFinder() {
    this(false);
  }

  private QuoteFinder(boolean paraphrases) {
    this.paraphrases = paraphrases;
  }

  /** One that also finds what is told without marks, in other words than those spoken. */
  public static QuoteFinder withParaphrases() {
    return new QuoteFinder(true);
  }

  /**
   * The quotations of an article, run by run; titles, scare quotes and mentions are left out, and
   * so are the lines of an interview, which are said but not quoted.
   */
  public List<Quotation> find(String text) {
    Findings findings = Findings.of(text);
    return quotations(findings, run -> !Interview.isLine(run)).stream()
        .filter(q -> q.completeness() != Completeness.MENTION)
        .toList();
  }

  /** What an article says that somebody said, one for each utterance, and the words it mentions. */
  public List<Said> said(Source source) {
    Findings findings = Findings.of(source.text());
    return Reports.of(source.text(), quotations(findings, _ -> true));
  }

  /**
   * The words by which an article keeps a distance to what it quotes, or vouches for it, in the
   * order of the text, each once.
   */
  public List<Hedge> hedges(String text) {
    Map<Stretch, Hedge> hedges = new TreeMap<>(Comparator.comparingInt(Stretch::start));
    for (Quotation quotation : quotations(Findings.of(text), _ -> true)) {
      quotation.hedges().forEach(hedge -> hedges.putIfAbsent(hedge.where(), hedge));
    }
    return List.copyOf(hedges.values());
  }

  private List<Quotation> quotations(Findings findings, Predicate<QuotedRun> wanted) {
    List<Quotation> quotations = new ArrayList<>();
    for (int run = 0; run < findings.uses().size(); run++) {
      if (!wanted.test(findings.article().runs().get(run))) {
        continue;
      }
      switch (findings.uses().get(run)) {
        case UTTERANCE -> quotations.add(utterance(findings, run));
        case MENTION -> quotations.add(mention(findings, run));
        case TITLE, SCARE -> {}
      }
    }
    return paraphrases ? withParaphrases(findings, quotations) : quotations;
  }

  /**
   * Puts what is told among what is quoted, in the order of the text. Only those whose lips were
   * read elsewhere are told of through a lip reader.
   */
  private static List<Quotation> withParaphrases(Findings findings, List<Quotation> quotations) {
    List<Quotation> all = new ArrayList<>(quotations);
    int number = findings.article().runs().size();
    Set<String> lipRead = new HashSet<>();
    for (Quotation quotation : quotations) {
      if (quotation.kind().equals(Optional.of(Kind.LIP_READ))) {
        quotation.speaker().ifPresent(s -> lipRead.add(s.who().name()));
      }
    }
    for (Paraphrase told : new Paraphrases(findings.article(), findings.clauses()).all()) {
      paraphrase(findings, told, lipRead, number++).ifPresent(all::add);
    }
    all.sort(Comparator.comparingInt(Quotation::start));
    return all;
  }

  private static Optional<Quotation> paraphrase(
      Findings findings, Paraphrase told, Set<String> lipRead, int number) {
    NounPhrase subject = told.clause().subject();
    Optional<SpeakerMention> speaker = speaker(findings, subject);
    Channel.Way way =
        findings
            .ways()
            .get(findings.article().sentenceOf(told.clause().verb()))
            .of(findings.isComment(subject));
    return speaker.map(
        who ->
            new Quotation(
                told.words(),
                told.words(),
                speaker,
                false,
                Completeness.PARTIAL,
                Optional.of(Kind.REPORTED),
                lipRead.contains(who.who().name()) ? way.hops() : List.of(),
                Rule.PARAPHRASE,
                Confidence.percent(Rule.PARAPHRASE, told.words(), who.where(), isGuess(subject)),
                reason(Rule.PARAPHRASE, isGuess(subject), speaker),
                findings.hedges().of(told.clause()),
                List.of(),
                number));
  }

  private static Quotation utterance(Findings findings, int run) {
    Article article = findings.article();
    QuotedRun quoted = article.runs().get(run);
    Extent extent = new Extent(article);
    Optional<Attribution> attribution = findings.attributions().get(run);
    Optional<SpeakerMention> speaker = attribution.flatMap(a -> speaker(findings, a.phrase()));
    Rule rule =
        attribution.filter(_ -> speaker.isPresent()).map(Attribution::rule).orElse(Rule.NONE);
    boolean guessed = attribution.filter(a -> isGuess(a.phrase())).isPresent();
    int number = article.sentenceOf(article.tokenOf(run));
    boolean comment = attribution.filter(a -> findings.isComment(a.phrase())).isPresent();
    Channel.Way way = findings.ways().get(number).of(comment);
    return new Quotation(
        quoted.whole(),
        quoted.words(),
        speaker,
        extent.isDirect(run),
        extent.of(run),
        way.kind(),
        way.hops(),
        rule,
        speaker
            .map(s -> Confidence.percent(rule, quoted.whole(), s.where(), guessed))
            .orElse(Rule.NONE.percent()),
        reason(rule, guessed, speaker),
        findings.hedges().of(run),
        findings.meanings().getOrDefault(run, List.of()),
        findings.utterances()[run]);
  }

  private static Quotation mention(Findings findings, int run) {
    QuotedRun quoted = findings.article().runs().get(run);
    return new Quotation(
        quoted.whole(),
        quoted.words(),
        Optional.empty(),
        false,
        Completeness.MENTION,
        Optional.empty(),
        List.of(),
        Rule.NONE,
        Rule.NONE.percent(),
        "The words are talked about, not said.",
        List.of(),
        List.of(),
        findings.utterances()[run]);
  }

  private static Optional<SpeakerMention> speaker(Findings findings, NounPhrase phrase) {
    Stretch where = findings.article().stretch(phrase);
    return findings
        .cast()
        .speaker(phrase)
        .map(who -> new SpeakerMention(where.of(findings.article().text()), where, who));
  }

  private static boolean isGuess(NounPhrase phrase) {
    return phrase.is(NounPhrase.Kind.ANSWER)
        || phrase.is(NounPhrase.Kind.PRONOUN)
        || phrase.is(NounPhrase.Kind.POSSESSIVE);
  }

  private static String reason(Rule rule, boolean guessed, Optional<SpeakerMention> speaker) {
    String because = Character.toUpperCase(rule.reason().charAt(0)) + rule.reason().substring(1);
    String meant =
        speaker
            .filter(s -> guessed && !s.text().equals(s.who().name()))
            .map(s -> "; “" + s.text() + "” is taken to mean " + s.who().name())
            .orElse("");
    return because + meant + ".";
  }
}
