"""Firefox without a window, driven by its own Marionette protocol through a socket: each message is JSON
with its length before it.  Only Python's standard library."""
import json
import os
import shutil
import socket
import subprocess
import tempfile
import time

PATIENCE_SECONDS = 60
NAMES = ('firefox-esr', 'firefox')
KEYS = {'Enter': '\ue007', 'Escape': '\ue00c', 'Tab': '\ue004', 'ArrowLeft': '\ue012', 'ArrowUp': '\ue013',
        'ArrowRight': '\ue014', 'ArrowDown': '\ue015'}
# Nothing is fetched or asked at the start; any free port, which is written to a file.
PREFERENCES = {'marionette.port': 0, 'app.update.disabledForTesting': True, 'browser.shell.checkDefaultBrowser': False,
               'browser.aboutwelcome.enabled': False, 'datareporting.policy.dataSubmissionEnabled': False,
               'network.captive-portal-service.enabled': False, 'network.connectivity-service.enabled': False}


def find():
    return next((path for path in map(shutil.which, NAMES) if path), None)


class Browser:
    can_forbid_scripts = False

    def __init__(self, path):
        self.home = tempfile.mkdtemp()
        with open(f'{self.home}/user.js', 'w', encoding='utf-8') as out:
            out.writelines(f'user_pref("{name}", {json.dumps(value)});\n' for name, value in PREFERENCES.items())
        self.process = subprocess.Popen(
            [path, '--headless', '--no-remote', '--marionette', '--remote-allow-system-access', '--profile', self.home],
            env={**os.environ, 'HOME': self.home, 'MOZ_DISABLE_CONTENT_SANDBOX': '1'}, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL)
        self.number = 0
        self.socket = socket.create_connection(('127.0.0.1', self.port()), timeout=PATIENCE_SECONDS)
        self.message()  # it introduces itself
        self.ask('WebDriver:NewSession', capabilities={'alwaysMatch': {'unhandledPromptBehavior': 'ignore'}})

    def port(self):
        for _ in range(PATIENCE_SECONDS * 20):
            try:
                with open(f'{self.home}/MarionetteActivePort', encoding='ascii') as port:
                    return int(port.read())
            except (OSError, ValueError):
                time.sleep(.05)
        raise TimeoutError('the browser does not start')

    def bytes(self, size):
        found = b''
        while len(found) < size:
            piece = self.socket.recv(size - len(found))
            if not piece:
                raise EOFError('the browser ended')
            found += piece
        return found

    def message(self):
        size = b''
        while not size.endswith(b':'):
            size += self.bytes(1)
        return json.loads(self.bytes(int(size[:-1])))

    def ask(self, method, **parameters):
        self.number += 1
        question = json.dumps([0, self.number, method, parameters]).encode()
        self.socket.sendall(str(len(question)).encode() + b':' + question)
        _, number, error, answer = self.message()
        if number != self.number or error:
            raise RuntimeError(f'{method}: {error}')
        return answer

    def in_browser(self, code):
        """Runs code with the browser's own rights."""
        self.ask('Marionette:SetContext', value='chrome')
        try:
            return self.ask('WebDriver:ExecuteScript', script=code, args=[])['value']
        finally:
            self.ask('Marionette:SetContext', value='content')

    def open(self, path, fragment=''):
        """Opens a file, and forgets what happened before."""
        self.ask('WebDriver:Navigate', url='about:blank')
        self.in_browser('Services.console.reset()')
        self.ask('WebDriver:Navigate', url=f'file://{os.path.abspath(path)}{fragment}')
        self.rest()

    def run(self, code):
        """The value of an expression; or runs statements."""
        try:
            return self.ask('WebDriver:ExecuteScript', script=f'return (\n{code}\n)', args=[])['value']
        except RuntimeError as error:
            if 'SyntaxError' not in str(error):
                raise
        return self.ask('WebDriver:ExecuteScript', script=code, args=[])['value']

    def rest(self):
        """Waits for two pictures."""
        self.run('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 30))))')

    def press(self, text):
        strokes = [{'type': kind, 'value': letter} for letter in text for kind in ('keyDown', 'keyUp')]
        self.ask('WebDriver:PerformActions', actions=[{'type': 'key', 'id': 'keys', 'actions': strokes}])

    def key(self, key):
        self.press(KEYS.get(key, key))

    def type(self, text):
        self.press(text)

    def accessible_nodes(self):
        return []  # its protocol does not tell

    def size(self, width, height, phone=False):
        self.ask('WebDriver:SetWindowRect', width=width, height=height)

    def dark(self, wanted):
        self.in_browser(f"Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', {0 if wanted else 1})")

    def complaints(self):
        """What the browser says that the page did wrong."""
        return self.in_browser("return Services.console.getMessageArray().map(String).filter((text) => /file:\\/\\/|Content-Security/.test(text))")

    def close(self):
        self.process.terminate()
        self.process.wait()
        shutil.rmtree(self.home, ignore_errors=True)
