package app.sottovoce.ui.timeline;

/**
 * Something as it would be if the drag ended here.
 *
 * @param top and {@code height} in pixels from the first lane, or from the top of the timeline
 * @param inLanes whether it scrolls with the lanes
 * @param timed whether its times stand beside it
 * @param words what stands in it
 */
record Ghost(
    long start,
    long end,
    double top,
    double height,
    boolean inLanes,
    boolean timed,
    Ink ink,
    String words) {}
