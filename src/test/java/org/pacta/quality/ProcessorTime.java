package org.pacta.quality;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** What work costs, whatever else the machine does. */
public final class ProcessorTime {
  private ProcessorTime() {}

  /** Nanoseconds of processor time of the whole process, all threads together. */
  public static double of(Runnable work) {
    long from = now();
    work.run();
    return now() - from;
  }

  /** Nanoseconds of processor time that the whole process has taken until now. */
  public static long now() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }
}
