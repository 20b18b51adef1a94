package org.tapgate.intent;

/**
 * A device in the list of devices.
 *
 * @param device the device
 * @param posId the number that the acquirer knows it by; null when there is none
 * @param mode how it takes its work
 */
public record ListedDevice(Device device, String posId, OperatingMode mode) {}
