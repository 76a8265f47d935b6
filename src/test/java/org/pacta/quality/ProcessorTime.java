package org.pacta.quality;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** What work costs, whatever else the machine does. */
public final class ProcessorTime {
  private ProcessorTime() {}

  /** Nanoseconds of processor time of the whole process, all threads together. */
  public static double of(Runnable work) {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    long from = system.getProcessCpuTime();
    work.run();
    return system.getProcessCpuTime() - from;
  }
}
