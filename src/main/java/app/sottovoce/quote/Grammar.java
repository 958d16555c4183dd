package app.sottovoce.quote;

import app.sottovoce.model.Said.SpeakerName;
import app.sottovoce.text.Sentence;
import java.util.List;
import java.util.Optional;

/** What is left to a language once its article is cut into quotations, words and sentences. */
interface Grammar {

  /** The reporting clauses of a sentence in the order of their verbs. */
  List<Clause> clauses(Sentence sentence);

  /** What a sentence is about. */
  Optional<NounPhrase> subjectOf(Sentence sentence);

  /** The speaker of each run that its own sentence names. */
  List<Optional<Attribution>> speakers(List<List<Clause>> bySentence);

  /** Who is who, once the clauses and the speakers that sentences name are known. */
  Cast cast(List<List<Clause>> bySentence, List<Optional<Attribution>> speakers);

  /** Tells whom the phrases of an article mean. */
  interface Cast {

    /** The speaker that a phrase means; none if it cannot be told. */
    Optional<SpeakerName> speaker(NounPhrase phrase);

    /** The fullest name for a phrase, or its own words if nobody can be named. */
    String nameOf(NounPhrase phrase);

    /** Whether a phrase means somebody without a name who comments from afar. */
    boolean isCommentator(NounPhrase phrase);
  }
}
