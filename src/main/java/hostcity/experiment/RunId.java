package hostcity.experiment;

/**
 * Names one run of an experiment.
 *
 * @param scenario the scenario's name
 * @param point the point of a design; 0 where there is none
 * @param replication 0, 1, ...
 */
public record RunId(String scenario, int point, int replication) {}
