"""A Chromium without a window, driven over the DevTools protocol through a pipe: messages are JSON,
each ended by a zero byte.  Only Python's standard library."""
import base64
import json
import os
import re
import select
import shutil
import subprocess
import tempfile
import time

PATIENCE_SECONDS = 60
NAMES = ('chromium', 'chromium-browser', 'google-chrome', 'chrome')


def find():
    return next((path for path in map(shutil.which, NAMES) if path), None)


class Browser:
    can_forbid_scripts = True

    def __init__(self, path):
        self.home = tempfile.mkdtemp()
        to_read, self.write_end = os.pipe()
        self.read_end, to_write = os.pipe()

        def pipes():
            # The browser reads from 3 and writes to 4.
            a, b = os.dup(to_read), os.dup(to_write)
            os.dup2(a, 3)
            os.dup2(b, 4)

        self.process = subprocess.Popen(
            [path, '--headless=new', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--no-first-run',
             '--disable-background-networking', '--remote-debugging-pipe', f'--user-data-dir={self.home}', 'about:blank'],
            pass_fds=(3, 4), preexec_fn=pipes, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to_read)
        os.close(to_write)
        self.buffer = b''
        self.number = 0
        self.events = []
        target = next(one for one in self.ask('Target.getTargets')['targetInfos'] if one['type'] == 'page')
        self.session = None
        self.session = self.ask('Target.attachToTarget', targetId=target['targetId'], flatten=True)['sessionId']
        for domain in ('Page', 'Runtime', 'Network', 'Log', 'Accessibility', 'Performance'):
            self.ask(f'{domain}.enable')

    def message(self):
        while b'\0' not in self.buffer:
            if not select.select([self.read_end], [], [], PATIENCE_SECONDS)[0]:
                raise TimeoutError('the browser does not answer')
            piece = os.read(self.read_end, 1 << 20)
            if not piece:
                raise EOFError('the browser ended')
            self.buffer += piece
        one, self.buffer = self.buffer.split(b'\0', 1)
        return json.loads(one)

    def ask(self, method, **parameters):
        self.number += 1
        question = {'id': self.number, 'method': method, 'params': parameters}
        if getattr(self, 'session', None):
            question['sessionId'] = self.session
        os.write(self.write_end, json.dumps(question).encode() + b'\0')
        while True:
            answer = self.message()
            if answer.get('id') == self.number:
                if 'error' in answer:
                    raise RuntimeError(f"{method}: {answer['error']['message']}")
                return answer['result']
            if 'method' in answer:
                self.events.append(answer)

    def open(self, path, fragment='', scripts=True):
        """Opens a file, and forgets what happened before."""
        self.ask('Page.navigate', url='about:blank')
        self.run('1')
        self.events.clear()
        self.ask('Page.navigate', url=f'file://{os.path.abspath(path)}{fragment}')
        for _ in range(600):
            if self.run('document.readyState') == 'complete' and self.run('location.protocol') == 'file:':
                break
            time.sleep(.02)
        if scripts:
            self.rest()

    def watch(self, code):
        """Runs code at the start of each page; gives what ends that."""
        number = self.ask('Page.addScriptToEvaluateOnNewDocument', source=code)['identifier']
        return lambda: self.ask('Page.removeScriptToEvaluateOnNewDocument', identifier=number)

    def run(self, code):
        answer = self.ask('Runtime.evaluate', expression=code, awaitPromise=True, returnByValue=True)
        if 'exceptionDetails' in answer:
            details = answer['exceptionDetails']
            raise RuntimeError(details.get('exception', {}).get('description', details['text']) + f'\nin {code}')
        return answer['result'].get('value')

    def rest(self):
        """Waits for two pictures."""
        self.run('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 30))))')

    def key(self, key, text=None):
        code = {'Enter': 13, 'Escape': 27, 'Tab': 9, 'ArrowLeft': 37, 'ArrowUp': 38, 'ArrowRight': 39, 'ArrowDown': 40,
                ' ': 32}.get(key, ord(key) if len(key) == 1 else 0)
        text = {'Enter': '\r'}.get(key, key if len(key) == 1 else None) if text is None else text
        down = {'type': 'keyDown' if text else 'rawKeyDown', 'key': key, 'windowsVirtualKeyCode': code}
        if text:
            down['text'] = text
        self.ask('Input.dispatchKeyEvent', **down)
        self.ask('Input.dispatchKeyEvent', type='keyUp', key=key, windowsVirtualKeyCode=code)

    def type(self, text):
        self.ask('Input.insertText', text=text)

    def size(self, width, height, phone=False):
        self.ask('Emulation.setDeviceMetricsOverride', width=width, height=height, deviceScaleFactor=1, mobile=phone)

    def dark(self, wanted):
        self.ask('Emulation.setEmulatedMedia', features=[{'name': 'prefers-color-scheme', 'value': 'dark' if wanted else 'light'}])

    def allow_scripts(self, wanted):
        self.ask('Emulation.setScriptExecutionDisabled', value=not wanted)

    def accessible_nodes(self):
        """What a screen reader is told."""
        return self.ask('Accessibility.getFullAXTree')['nodes']

    def picture(self, path, whole=False):
        data = self.ask('Page.captureScreenshot', format='png', captureBeyondViewport=whole)['data']
        with open(path, 'wb') as out:
            out.write(base64.b64decode(data))

    def sheets(self, width, height):
        """Pages of the print on paper of that many inches: whether each lies on its side."""
        pdf = base64.b64decode(self.ask('Page.printToPDF', paperWidth=width, paperHeight=height)['data'])
        return [float(wide) > float(high) for wide, high in re.findall(rb'/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]', pdf)]

    def complaints(self):
        """What the page wrote to the console, requested or did wrong."""
        found = []
        for event in self.events:
            method, params = event['method'], event['params']
            if method in ('Runtime.consoleAPICalled', 'Runtime.exceptionThrown', 'Log.entryAdded', 'Page.javascriptDialogOpening'):
                found.append(f'{method}: {json.dumps(params)[:400]}')
            elif method == 'Network.requestWillBeSent' and not params['request']['url'].startswith(('file://', 'data:', 'blob:', 'about:')):
                found.append(f"request: {params['request']['url']}")
        return found

    def close(self):
        self.process.terminate()
        self.process.wait()
        shutil.rmtree(self.home, ignore_errors=True)
