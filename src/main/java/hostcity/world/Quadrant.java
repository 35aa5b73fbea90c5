package hostcity.world;

/** The four management modes of seed 000, figure 1: goals (overall or key field) by strategy (transform or research). */
public enum Quadrant {
    /** Overall goal, leads a transformation. */
    I,
    /** Key field, leads a transformation. */
    II,
    /** Overall goal, research. */
    III,
    /** Key field, research. */
    IV;

    /** Whether it works in one key field and so gains most from its own kind nearby (Marshall). */
    public boolean isKeyField() {
        return this == II || this == IV;
    }
}
