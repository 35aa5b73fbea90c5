/**
 * The MASON model: {@link hostcity.model.HostCityModel} and its agents {@link hostcity.model.Organization} and
 * {@link hostcity.model.City}. Choosing a host is in {@code choice}, policies and their costs in {@code policy}, the
 * rules by which cities adapt in {@code adapt}. Comments name sections of docs/ODD.md.
 */
@NullMarked
package hostcity.model;

import org.jspecify.annotations.NullMarked;
