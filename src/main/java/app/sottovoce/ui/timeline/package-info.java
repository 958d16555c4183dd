/**
 * The timeline: what was said, by whom and when, drawn on one canvas and changed by hand.
 *
 * <p>What can be computed without JavaFX is: {@link app.sottovoce.ui.timeline.TimeScale}, {@link
 * app.sottovoce.ui.timeline.Ruler}, {@link app.sottovoce.ui.timeline.Lanes}, {@link
 * app.sottovoce.ui.timeline.Snapper}. Lengths are pixels, times milliseconds on the project's
 * clock.
 */
package app.sottovoce.ui.timeline;
