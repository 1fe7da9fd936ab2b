/* cage PROGRAM ARGUMENT...: runs it under a filter of the kernel that ends it
 * (SIGSYS) when it asks for a socket or for another process.  Exit 77: there is
 * no such filter here. */
#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <stddef.h>
#include <stdio.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#define LOAD(field) BPF_STMT (BPF_LD | BPF_W | BPF_ABS, offsetof (struct seccomp_data, field))
#define ON(number, action) \
  BPF_JUMP (BPF_JMP | BPF_JEQ | BPF_K, (number), 0, 1), BPF_STMT (BPF_RET | BPF_K, (action))

int
main (int argc, char **argv)
{
  struct sock_filter filter[] = {
    LOAD (nr),
    ON (__NR_socket, SECCOMP_RET_KILL_PROCESS),
    ON (__NR_socketpair, SECCOMP_RET_KILL_PROCESS),
    ON (__NR_connect, SECCOMP_RET_KILL_PROCESS),
    ON (__NR_bind, SECCOMP_RET_KILL_PROCESS),
    ON (__NR_sendto, SECCOMP_RET_KILL_PROCESS),
    ON (__NR_sendmsg, SECCOMP_RET_KILL_PROCESS),
#ifdef __NR_fork
    ON (__NR_fork, SECCOMP_RET_KILL_PROCESS),
    ON (__NR_vfork, SECCOMP_RET_KILL_PROCESS),
#endif
    /* Its flags cannot be seen; without it threads come by clone. */
    ON (__NR_clone3, SECCOMP_RET_ERRNO | ENOSYS),
    BPF_JUMP (BPF_JMP | BPF_JEQ | BPF_K, __NR_clone, 0, 3),
    LOAD (args[0]),
    BPF_JUMP (BPF_JMP | BPF_JSET | BPF_K, CLONE_THREAD, 1, 0),
    BPF_STMT (BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
    BPF_STMT (BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
  };
  struct sock_fprog program = { sizeof filter / sizeof filter[0], filter };
  if (argc < 2 || prctl (PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0
      || prctl (PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) != 0)
    return 77;
  execvp (argv[1], argv + 1);
  perror (argv[1]);
  return 127;
}
