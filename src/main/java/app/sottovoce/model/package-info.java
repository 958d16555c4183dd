/**
 * What a project is: immutable records and sealed types, with no framework but persistent maps.
 *
 * <p>An utterance is an event, a {@link app.sottovoce.model.Reading} is one account of its words
 * and an {@link app.sottovoce.model.Interpretation} is one opinion of what it meant. Positions in a
 * text are UTF-16 code units, times are milliseconds on the project's clock.
 */
package app.sottovoce.model;
