package app.sottovoce.quote;

import app.sottovoce.model.Likelihood;
import java.util.Optional;

/**
 * An entry of {@code meanings.txt}, whose head describes its columns.
 *
 * @param likelihood how likely the wording itself calls the opinion
 */
record MeaningCue(MeaningForm form, Optional<Likelihood> likelihood) {}
