package app.sottovoce.quote;

import app.sottovoce.model.Said.SpeakerName;
import app.sottovoce.text.Stretch;

/**
 * The words near a quotation that name its speaker, and whom they mean.
 *
 * @param text the words: "he", "the Ruritanian leader"
 * @param where the words' place in the text
 * @param who the speaker, by the fullest name the article gives
 */
public record SpeakerMention(String text, Stretch where, SpeakerName who) {}
