package hostcity.experiment;

import hostcity.model.HostCityModel;
import hostcity.model.Setup;
import hostcity.scenario.Scenario;
import hostcity.world.Parameters;
import hostcity.world.World;

/** The one way from a scenario to a model: for runs without a window and with one. */
public final class ScenarioModels {

    private ScenarioModels() {}

    /** The parameters that hold in a scenario. */
    public static Parameters parameters(Scenario scenario, World world) {
        return world.defaults().with(scenario.parameters());
    }

    /**
     * What a model of the scenario is built from.
     *
     * @throws IllegalArgumentException if the world has no start in the scenario's first year
     */
    public static Setup setup(Scenario scenario, World world) {
        World start = world.startingIn(scenario.startYear())
                .orElseThrow(() -> new IllegalArgumentException("scenario '" + scenario.name() + "' starts in "
                        + scenario.startYear() + ", but the world describes " + world.startYears()));
        Parameters parameters = parameters(scenario, start);
        return new Setup(
                start,
                start.baseline(scenario.baseline(), parameters),
                parameters,
                scenario.endYear(),
                scenario.policies(),
                scenario.adaptation().general(),
                scenario.adaptation().cities(),
                scenario.noPoaching(),
                scenario.events());
    }

    /** A model of the scenario with this seed. */
    public static HostCityModel model(Setup setup, long seed) {
        return new HostCityModel(setup, seed);
    }
}
