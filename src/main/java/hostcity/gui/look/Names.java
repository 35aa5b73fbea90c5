package hostcity.gui.look;

import hostcity.report.Label;
import hostcity.world.Field;
import hostcity.world.OfficeKind;
import hostcity.world.OrganizationType;

/** What organizations and their offices are called in the window, in both languages. */
public final class Names {

    private Names() {}

    /** A type of organization. */
    public static Label of(OrganizationType type) {
        return switch (type) {
            case INGO -> new Label("INGO", "国际非政府组织");
            case UN -> new Label("UN body", "联合国机构");
        };
    }

    /** A field. */
    public static Label of(Field field) {
        return switch (field) {
            case AGRICULTURE_FORESTRY -> new Label("agriculture, forestry", "农林");
            case BASIC_SCIENCE -> new Label("basic science", "基础科学");
            case CLIMATE_ENVIRONMENT -> new Label("climate, environment", "气候与环境");
            case ENERGY -> new Label("energy", "能源");
            case ENGINEERING_TECHNOLOGY -> new Label("engineering, technology", "工程技术");
            case HEALTH_MEDICINE -> new Label("health, medicine", "健康医学");
            case WATER_OCEAN -> new Label("water, ocean", "水与海洋");
        };
    }

    /** A kind of office. */
    public static Label of(OfficeKind kind) {
        return switch (kind) {
            case HEADQUARTERS -> new Label("seat", "总部");
            case BRANCH -> new Label("branch", "分支机构");
            case PROGRAMME -> new Label("UN programme office", "联合国项目办公室");
            case SATELLITE -> new Label("UN satellite office", "联合国附属办公室");
        };
    }
}
