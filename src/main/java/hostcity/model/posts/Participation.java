package hostcity.model.posts;

import hostcity.model.City;
import hostcity.model.Geography;
import hostcity.world.Instrument;
import java.util.List;

/** Participation in international affairs (instrument 14), of places and of nations. */
public final class Participation {

    private Participation() {}

    /** The delivered level by place. */
    public static double[] ofPlaces(List<City> cities, int year) {
        double[] level = new double[cities.size()];
        for (City city : cities) {
            level[city.place()] = city.delivered(year)[Instrument.PARTICIPATION.ordinal()];
        }
        return level;
    }

    /** The mean over the places of each nation, weighted by their start stock. */
    public static double[] ofNations(double[] ofPlaces, Geography geography) {
        double[] sum = new double[geography.nations()];
        double[] weight = new double[geography.nations()];
        for (int place = 0; place < geography.size(); place++) {
            int nation = geography.nationOf(place);
            double stock = geography.startStock(place);
            sum[nation] += stock * ofPlaces[place];
            weight[nation] += stock;
        }
        for (int nation = 0; nation < sum.length; nation++) {
            sum[nation] = weight[nation] == 0 ? 0 : sum[nation] / weight[nation];
        }
        return sum;
    }
}
