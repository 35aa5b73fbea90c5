package hostcity.model.choice;

import hostcity.model.HostCityModel;
import hostcity.model.Organization;

/** Lets tests of other packages read tastes. */
public final class TasteProbe {

    private TasteProbe() {}

    /** The tastes of an organization for all places of a model. */
    public static double[] of(HostCityModel model, Organization organization) {
        Tastes tastes = new Tastes(model.geography(), model.parameters(), model.keySeed());
        tastes.take(organization);
        double[] all = new double[model.geography().size()];
        for (int place = 0; place < all.length; place++) {
            all[place] = tastes.at(place);
        }
        return all;
    }
}
