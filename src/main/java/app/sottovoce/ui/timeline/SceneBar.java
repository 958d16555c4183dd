package app.sottovoce.ui.timeline;

import app.sottovoce.model.Scene;

/**
 * A scene as the band above the lanes shows it.
 *
 * @param start its own, or that of the first utterance in it
 * @param end its own, or that of the last utterance in it
 * @param estimated whether the scene has no time of its own
 * @param row scenes that overlap stand below one another, from 0
 */
record SceneBar(Scene scene, long start, long end, boolean estimated, int row) {}
