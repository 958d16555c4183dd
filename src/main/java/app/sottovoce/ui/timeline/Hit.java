package app.sottovoce.ui.timeline;

import app.sottovoce.model.Timed;

/** What is at a point of the timeline. */
sealed interface Hit {

  /** A part of something that lasts. */
  enum Part {
    START,
    BODY,
    END
  }

  /** An utterance. */
  record Block(Timed item, Part part) implements Hit {}

  /** A scene. */
  record OnScene(SceneBar bar, Part part) implements Hit {}

  /** The band of scenes where there is none. */
  record SceneGround() implements Hit {}

  record OnRuler() implements Hit {}

  /** The name of a lane. */
  record Name(int lane) implements Hit {}

  /** A lane where there is no utterance, or what is below the last lane. */
  record Ground() implements Hit {}
}
