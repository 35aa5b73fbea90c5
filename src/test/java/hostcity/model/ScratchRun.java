package hostcity.model;

import hostcity.measure.*;
import hostcity.store.WorldReader;
import hostcity.world.*;
import java.util.*;

public class ScratchRun {
    public static void main(String[] a) throws Exception {
        World w = WorldReader.shipped();
        boolean mix = a.length > 0 && a[0].equals("mix");
        Setup still = Setup.still(w, 2050);
        Setup s = mix
                ? new Setup(
                        w, still.baseline(), still.parameters(), 2050, List.of(), Optional.empty(), Map.of(), List.of())
                : still;
        for (int i = 0; i < 30; i++) {
            long t = System.nanoTime();
            HostCityModel m = new HostCityModel(s, 100 + i);
            RunOutcome o = Measurement.run(m);
            long el = System.nanoTime() - t;
            double n0 = 0, n1 = 0, moves = 0, f = 0;
            for (int p = 0; p < o.placeIds().size(); p++) {
                n0 += o.get(Indicator.ORGANIZATIONS, 2019, p);
                n1 += o.get(Indicator.ORGANIZATIONS, 2029, p);
                for (int y = 2020; y <= 2029; y++) {
                    moves += o.get(Indicator.ARRIVALS, y, p);
                    f += o.get(Indicator.FOUNDINGS, y, p);
                }
            }
            System.out.printf(
                    "%d ms  N %.0f -> %.0f moves/y %.2f%% founded %.0f digest %x%n",
                    el / 1000000, n0, n1, 100 * moves / 10 / n0, f, o.digest());
        }
    }
}
