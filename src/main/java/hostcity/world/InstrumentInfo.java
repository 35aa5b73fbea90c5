package hostcity.world;

/** How an instrument is called and who may move it. */
public record InstrumentInfo(Instrument instrument, String nameEn, String nameZh, Family family, String authority) {

    /** The three families of the published matrices. */
    public enum Family {
        /** Attract organizations. */
        ATTRACT,
        /** Bring in staff. */
        STAFF,
        /** Cultivate organizations. */
        CULTIVATE
    }
}
