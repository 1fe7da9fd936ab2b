/* A list of the system calls that a run needs: files, memory, threads, time. No sockets, no other
 * programs or processes, no other process's memory, no modules, mounts or keys. Nor what landlock does
 * not watch: the mode, owner and times of files by their path. Source: Linux,
 * Documentation/userspace-api/seccomp_filter.rst. */
#include <errno.h>
#include <sched.h>
#include <stddef.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <termios.h>
#include <unistd.h>
#include <glib.h>
#include "cli/sandbox/call_filter.h"

#if defined __x86_64__
#  define MACHINE AUDIT_ARCH_X86_64
#elif defined __aarch64__
#  define MACHINE AUDIT_ARCH_AARCH64
#elif defined __riscv && __riscv_xlen == 64
#  define MACHINE AUDIT_ARCH_RISCV64
#endif

#if defined __linux__ && defined MACHINE && !defined PLN_NO_SANDBOX
#  include <linux/audit.h>
#  include <linux/filter.h>
#  include <linux/seccomp.h>

/* From here on, numbers are the same on all machines; libraries do without what a kernel does not
 * have, so what is not on the list is answered like that. */
#  define NUMBER_OF_NEW_CALLS 424
/* x86-64 has a second set of calls above this. */
#  define NUMBER_MOST 0x3fffffff

static const int allowed[] = {
  /* files */
  SYS_read,
  SYS_write,
  SYS_readv,
  SYS_writev,
  SYS_pread64,
  SYS_pwrite64,
  SYS_openat,
  SYS_close,
  SYS_fstat,
#  ifdef SYS_newfstatat
  SYS_newfstatat,
#  endif
#  ifdef SYS_statx
  SYS_statx,
#  endif
  SYS_lseek,
  SYS_faccessat,
#  ifdef SYS_faccessat2
  SYS_faccessat2,
#  endif
  SYS_readlinkat,
  SYS_getdents64,
  SYS_statfs,
  SYS_fstatfs,
  SYS_getcwd,
  SYS_fcntl,
  SYS_flock,
  SYS_dup,
  SYS_dup3,
  SYS_fadvise64,
  SYS_fsync,
  SYS_fdatasync,
  SYS_sync_file_range,
  SYS_ftruncate,
  SYS_fchmod,
#  ifdef SYS_renameat
  SYS_renameat,
#  endif
  SYS_renameat2,
  SYS_linkat,
  SYS_unlinkat,
  SYS_mkdirat,
  SYS_umask,
#  ifdef SYS_open /* the older machines' calls for the same */
  SYS_open,
  SYS_stat,
  SYS_lstat,
  SYS_access,
  SYS_readlink,
  SYS_dup2,
  SYS_rename,
  SYS_link,
  SYS_unlink,
  SYS_mkdir,
  SYS_rmdir,
#  endif
  /* memory */
  SYS_brk,
  SYS_mmap,
  SYS_munmap,
  SYS_mremap,
  SYS_mprotect,
  SYS_madvise,
  /* threads */
  SYS_futex,
#  ifdef SYS_rseq
  SYS_rseq,
#  endif
  SYS_set_robust_list,
  SYS_get_robust_list,
  SYS_set_tid_address,
  SYS_sched_yield,
  SYS_sched_getaffinity,
  SYS_sched_setaffinity,
  SYS_sched_getparam,
  SYS_sched_getscheduler,
  SYS_membarrier,
  SYS_gettid,
  SYS_getpid,
  SYS_prctl,
  SYS_eventfd2,
  SYS_ppoll,
  SYS_pselect6,
#  ifdef SYS_poll
  SYS_poll,
#  endif
#  ifdef SYS_arch_prctl
  SYS_arch_prctl,
#  endif
  /* signals and the end */
  SYS_rt_sigaction,
  SYS_rt_sigprocmask,
  SYS_rt_sigreturn,
  SYS_rt_sigsuspend,
  SYS_sigaltstack,
#  ifdef SYS_pause
  SYS_pause,
#  endif
  SYS_restart_syscall,
  SYS_exit,
  SYS_exit_group,
  /* time, and what machine this is */
  SYS_clock_gettime,
  SYS_clock_getres,
  SYS_clock_nanosleep,
  SYS_nanosleep,
  SYS_gettimeofday,
#  ifdef SYS_time
  SYS_time,
#  endif
  SYS_getrandom,
  SYS_uname,
  SYS_sysinfo,
  SYS_getrusage,
#  ifdef SYS_getrlimit
  SYS_getrlimit,
#  endif
  SYS_getuid,
  SYS_geteuid,
  SYS_getgid,
  SYS_getegid,
  SYS_getppid,
};

#  define FIELD(name) ((guint32)offsetof (struct seccomp_data, name))
/* The lower half of an argument; in all that is looked at here, the upper half is zero. */
#  define ARGUMENT(number) ((guint32)offsetof (struct seccomp_data, args[number]))
#  define LOAD(offset) BPF_STMT (BPF_LD | BPF_W | BPF_ABS, offset)
#  define ANSWER(value) BPF_STMT (BPF_RET | BPF_K, value)
#  define REFUSE(reason) ANSWER (SECCOMP_RET_ERRNO | (reason))
#  define ALLOW ANSWER (SECCOMP_RET_ALLOW)
/* Skips this number of steps unless the value is this, has one of these bits, is at least this. */
#  define UNLESS_EQUAL(value, steps) BPF_JUMP (BPF_JMP | BPF_JEQ | BPF_K, value, 0, steps)
#  define UNLESS_BIT(value, steps) BPF_JUMP (BPF_JMP | BPF_JSET | BPF_K, value, 0, steps)
#  define UNLESS_FROM(value, steps) BPF_JUMP (BPF_JMP | BPF_JGE | BPF_K, value, 0, steps)

static void
steps_append (GArray *program, const struct sock_filter *step, guint count)
{
  g_array_append_vals (program, step, count);
}

/* Calls of another machine, as which the numbers would mean something else. */
static void
machine_check (GArray *program)
{
  const struct sock_filter steps[] = { LOAD (FIELD (arch)),
                                       BPF_JUMP (BPF_JMP | BPF_JEQ | BPF_K, MACHINE, 1, 0),
                                       REFUSE (ENOSYS),
                                       LOAD (FIELD (nr)),
                                       UNLESS_FROM (NUMBER_MOST, 1),
                                       REFUSE (ENOSYS) };
  steps_append (program, steps, G_N_ELEMENTS (steps));
}

static void
list_allow (GArray *program)
{
  for (guint i = 0; i < G_N_ELEMENTS (allowed); i++)
    {
      const struct sock_filter steps[] = { UNLESS_EQUAL ((guint32)allowed[i], 1), ALLOW };
      steps_append (program, steps, G_N_ELEMENTS (steps));
    }
}

/* Threads, but no processes; a signal to itself, for abort; its own limits; of a terminal its size, and whether it is
 * one, but no typing into it. */
static void
some_allow (GArray *program)
{
  const struct sock_filter steps[] = { UNLESS_EQUAL (SYS_clone, 4),
                                       LOAD (ARGUMENT (0)),
                                       UNLESS_BIT (CLONE_THREAD, 1),
                                       ALLOW,
                                       REFUSE (EPERM),
                                       UNLESS_EQUAL (SYS_tgkill, 4),
                                       LOAD (ARGUMENT (0)),
                                       UNLESS_EQUAL ((guint32)getpid (), 1),
                                       ALLOW,
                                       REFUSE (EPERM),
                                       UNLESS_EQUAL (SYS_prlimit64, 4),
                                       LOAD (ARGUMENT (0)),
                                       UNLESS_EQUAL (0, 1),
                                       ALLOW,
                                       REFUSE (EPERM),
                                       UNLESS_EQUAL (SYS_ioctl, 6),
                                       LOAD (ARGUMENT (1)),
                                       UNLESS_EQUAL (TCGETS, 1),
                                       ALLOW,
                                       UNLESS_EQUAL (TIOCGWINSZ, 1),
                                       ALLOW,
                                       REFUSE (ENOTTY) };
  steps_append (program, steps, G_N_ELEMENTS (steps));
}

static void
rest_refuse (GArray *program)
{
  const struct sock_filter steps[]
    = { UNLESS_FROM (NUMBER_OF_NEW_CALLS, 1), REFUSE (ENOSYS), REFUSE (EPERM) };
  steps_append (program, steps, G_N_ELEMENTS (steps));
}

gboolean
call_filter_enter (void)
{
  g_autoptr (GArray) program = g_array_new (FALSE, FALSE, sizeof (struct sock_filter));
  machine_check (program);
  list_allow (program);
  some_allow (program);
  rest_refuse (program);
  const struct sock_fprog filter
    = { (unsigned short)program->len, (struct sock_filter *)(gpointer)program->data };
  return prctl (PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter, 0, 0) == 0;
}

#else

gboolean
call_filter_enter (void)
{
  return FALSE;
}

#endif
