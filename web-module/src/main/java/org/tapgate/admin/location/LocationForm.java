package org.tapgate.admin.location;

import java.util.UUID;
import org.tapgate.location.LocationDetails;

/** The fields of a location, as they are written; empty fields are null. */
public class LocationForm {

    private String name;
    private String country;
    private String service;
    private String postalCode;
    private String city;
    private String address;
    private String cooldownMinutes;
    private String timeZone;

    void show(LocationDetails details) {
        name = details.name();
        country = details.country();
        service = details.service();
        postalCode = details.postalCode();
        city = details.city();
        address = details.address();
        cooldownMinutes = details.cooldownMinutes() == null
                ? null
                : details.cooldownMinutes().toString();
        timeZone = details.timeZone();
    }

    /** What was written, as a place of this client; null for none. */
    LocationDetails details(UUID clientId) {
        return new LocationDetails(name, country, service, postalCode, city, address, minutes(), timeZone, clientId);
    }

    /** A text that is no number becomes one that no rule allows. */
    private Integer minutes() {
        if (cooldownMinutes == null) {
            return null;
        }
        return cooldownMinutes.matches("[0-9]{1,9}") ? Integer.valueOf(cooldownMinutes) : Integer.valueOf(-1);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }

    public String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(String postalCode) {
        this.postalCode = postalCode;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getCooldownMinutes() {
        return cooldownMinutes;
    }

    public void setCooldownMinutes(String cooldownMinutes) {
        this.cooldownMinutes = cooldownMinutes;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }
}
