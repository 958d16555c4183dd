package app.sottovoce.quote;

import app.sottovoce.model.Completeness;
import app.sottovoce.model.Said;
import app.sottovoce.model.Source;
import app.sottovoce.text.QuotedRun;
import app.sottovoce.text.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the quotations in an article and who said them. It keeps no state and may be used by many
 * threads; the time it takes grows with the length of the text. {@code docs/quotes.md} describes
 * its stages.
 */
public final class QuoteFinder {
  /** What a pronoun costs: of a hundred pronouns so many were resolved to the right person. */
  private static final int PRONOUN_PERCENT = 88;

  /** The quotations of an article, run by run; titles, scare quotes and mentions are left out. */
  public List<Quotation> find(String text) {
    return quotations(text).stream().filter(q -> q.completeness() != Completeness.MENTION).toList();
  }

  /** What an article says that somebody said, one for each utterance, and the words it mentions. */
  public List<Said> said(Source source) {
    return Reports.of(source.text(), quotations(source.text()));
  }

  private static List<Quotation> quotations(String text) {
    Findings findings = Findings.of(text);
    List<Quotation> quotations = new ArrayList<>();
    for (int run = 0; run < findings.uses().size(); run++) {
      switch (findings.uses().get(run)) {
        case UTTERANCE -> quotations.add(utterance(findings, run));
        case MENTION -> quotations.add(mention(findings, run));
        case TITLE, SCARE -> {}
      }
    }
    return quotations;
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
        guessed ? rule.percent() * PRONOUN_PERCENT / 100 : rule.percent(),
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
        .people()
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
