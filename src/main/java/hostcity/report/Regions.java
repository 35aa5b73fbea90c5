package hostcity.report;

/** The regions of the world. */
public final class Regions {

    private Regions() {}

    /**
     * What a region is called.
     *
     * @param region as it is in files
     */
    public static Label name(String region) {
        return new Label(
                region,
                switch (region) {
                    case "Africa" -> "非洲";
                    case "Asia-Pacific" -> "亚太";
                    case "Europe" -> "欧洲";
                    case "Latin America" -> "拉丁美洲";
                    case "Middle East" -> "中东";
                    case "North America" -> "北美洲";
                    default -> region;
                });
    }
}
