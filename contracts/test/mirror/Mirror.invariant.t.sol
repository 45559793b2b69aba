// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {ScheduleConfig} from "../../interfaces/IEmission.sol";
import {Claim, CompactSignature, EpochHeader} from "../../interfaces/ISettlement.sol";
import {Mirrored} from "./Mirrored.sol";

/// People go from one chain to the other and back as they like, headers come late or not at all, some were taken back at home and
/// come nevertheless, old ones come again, a quorum signs another one of the same view for here alone, oracles change, the pool runs dry;
/// and whoever has a line tries it at both. Of what anybody earned, at every moment:
///   each unit of it is payable in exactly one place: home pays nothing of a mirrored line, the mirror nothing of any other
///   what was paid at home and here together is no more than that, and here no more than was earned here
///   the pool has what was put in less what was paid
/// And in the end, once the pool is full: everybody has all of it, to the last unit.
contract MirrorInvariantTest is Mirrored {
    address[3] private actors = [ALICE, BOB, CAROL];
    mapping(address account => bool) private isAway;
    mapping(address account => uint256) private earnedHere;
    mapping(address account => uint256) private earnedAway;
    uint256 private emitted;
    uint256 private funded = POOL;
    bytes private pending;
    bool private isPending;
    bytes private known;
    bytes[] private seen;

    function setUp() public override {
        super.setUp();
        known = packed();
        bytes4[] memory selectors = new bytes4[](12);
        selectors[0] = this.epoch.selector;
        selectors[1] = this.epoch.selector;
        selectors[2] = this.move.selector;
        selectors[3] = this.carryOver.selector;
        selectors[4] = this.carryOver.selector;
        selectors[5] = this.takeHere.selector;
        selectors[6] = this.takeAway.selector;
        selectors[7] = this.fill.selector;
        selectors[8] = this.change.selector;
        selectors[9] = this.repeat.selector;
        selectors[10] = this.signTwo.selector;
        selectors[11] = this.takeTwice.selector;
        targetContract(address(this));
        targetSelector(FuzzSelector(address(this), selectors));
        _post();
        settleAndActivate();
    }

    /// Declared at home: what was earned before stays where it was put.
    function move(uint256 who) public {
        isAway[actors[who % 3]] = !isAway[actors[who % 3]];
    }

    /// Sometimes a header that is taken back at home has come over before the right one did.
    function epoch(uint256[3] memory rewards, uint256 wrong) public {
        uint256 left = settlement.budgetOf(settlement.nextEpoch()) - emitted;
        for (uint256 i = 0; i < 3; ++i) {
            uint256 reward = rewards[i] % (left / 4 + 1);
            (emitted, left) = (emitted + reward, left - reward);
            if (isAway[actors[i]]) earnedAway[actors[i]] += reward;
            else earnedHere[actors[i]] += reward;
        }
        _post();
        EpochHeader memory header = nextHeader();
        if (wrong % 3 == 0) {
            put(ALICE, away, earnedAway[ALICE] + 1e30, 0);
            header.ledgerRoot = nextHeader().ledgerRoot;
            submit(header);
            _carry(header);
            seen.push(abi.encode(header));
            vm.prank(governance);
            settlement.reject(header.epoch);
            _post();
            header = inView(nextHeader(), 1);
            submit(header);
            // Somebody carries it over before the window of the other one is over.
            _carry(header);
        } else {
            submit(header);
        }
        skip(_window());
        settlement.activate(header);
        pending = abi.encode(header);
        isPending = true;
        seen.push(pending);
    }

    function carryOver(uint256 wait) public {
        if (!isPending) return;
        isPending = false;
        EpochHeader memory header = decoded(pending);
        if (header.epoch < mirror.activeEpochs()) return;
        if (mirror.waitingOf(header.epoch).since == 0) _carry(header);
        skip(MIRROR_WINDOW + wait % 1 hours);
        // Of two of one view neither pays.
        if (mirror.waitingOf(header.epoch).headerHash != 0) mirror.activate(header);
    }

    /// Any header that there ever was, also one that home took back, by whoever likes.
    function repeat(uint256 which) public {
        if (seen.length == 0) return;
        EpochHeader memory header = decoded(seen[which % seen.length]);
        _freshen();
        (uint256 signed, CompactSignature[] memory signatures) = sign(header, 5);
        vm.chainId(AWAY);
        try mirror.submit(header, known, signed, signatures) {} catch {}
        try mirror.activate(header) {} catch {}
        vm.chainId(HOME);
    }

    /// A quorum signs another header of the view that waits, for the mirror alone.
    function signTwo(uint256 more) public {
        EpochHeader memory header = isPending ? decoded(pending) : nextHeader();
        if (!isPending || header.epoch < mirror.activeEpochs()) return;
        if (mirror.waitingOf(header.epoch).since == 0) _carry(header);
        put(ALICE, away, earnedAway[ALICE] + more % 1e30 + 1, 0);
        header.ledgerRoot = nextHeader().ledgerRoot;
        _post();
        if (mirror.waitingOf(header.epoch).headerHash != 0) _carry(header);
        assertTrue(mirror.waitingOf(header.epoch).headerHash == 0, "neither waits");
    }

    /// Each line where the other one is paid.
    function takeTwice(uint256 who) public {
        address account = actors[who % 3];
        Claim memory one = mirroredClaim(account);
        try settlement.claim(one) {
            revert("home paid what the mirror pays");
        } catch {}
        (one.line, one.proof) = proofFor(account, token);
        vm.chainId(AWAY);
        try mirror.claim(one) {
            revert("the mirror paid what home pays");
        } catch {}
        vm.chainId(HOME);
    }

    function takeHere(uint256 who) public {
        address account = actors[who % 3];
        if (earnedHere[account] > settlement.claimedOf(account, address(token))) claim(account);
    }

    /// Whatever root it is proved under: the newest of the mirror, or one that is not there yet.
    function takeAway(uint256 who) public {
        address account = actors[who % 3];
        Claim memory one = mirroredClaim(account);
        vm.chainId(AWAY);
        try mirror.claim(one) {} catch {}
        vm.chainId(HOME);
    }

    function fill(uint256 amount) public {
        amount = bound(amount, 1, 1_000e18);
        funded += amount;
        bridged.mint(address(this), amount);
        mirror.fund(amount);
    }

    /// An oracle goes, or comes back.
    function change(uint256 count) public {
        _freshen();
        bytes memory to = known.length == packed().length ? fewer() : packed();
        (uint256 signed, CompactSignature[] memory signatures) = handoverTo(to, 5);
        mirror.handOver(to, known, signed, signatures);
        known = to;
        skip(count % 1 hours);
    }

    /// forge-config: default.invariant.depth = 32
    function invariant_nobodyIsPaidTwice() public view {
        for (uint256 i = 0; i < 3; ++i) {
            address account = actors[i];
            assertLe(bridged.balanceOf(account), earnedAway[account], "away");
            assertLe(token.balanceOf(account), earnedHere[account], "at home");
            assertEq(bridged.balanceOf(account), mirror.claimedOf(account));
        }
        assertEq(bridged.balanceOf(address(mirror)) + mirror.totalClaimed(), funded);
    }

    /// Forge calls this at the end of every run.
    function afterInvariant() public {
        bridged.mint(address(mirror), earnedAway[ALICE] + earnedAway[BOB] + earnedAway[CAROL]);
        _post();
        EpochHeader memory header = settleAndActivate();
        _carry(header);
        skip(MIRROR_WINDOW);
        mirror.activate(header);
        vm.prank(GUARDIAN);
        mirror.setBreaker(1e30, 1 days);
        for (uint256 i = 0; i < 3; ++i) {
            takeHere(i);
            takeAway(i);
            assertEq(token.balanceOf(actors[i]), earnedHere[actors[i]]);
            assertEq(bridged.balanceOf(actors[i]), earnedAway[actors[i]]);
        }
    }

    function _schedule() internal pure override returns (ScheduleConfig memory its) {
        its = super._schedule();
        its.epochLength = 20 hours;
    }

    /// After a long silence governance says who the oracles are.
    function _freshen() private {
        if (vm.getBlockTimestamp() <= mirror.staleAt()) return;
        uint64 number = mirror.handovers();
        vm.prank(GUARDIAN);
        mirror.renew(known, number);
    }

    function _carry(EpochHeader memory header) private {
        _freshen();
        (uint256 signed, CompactSignature[] memory signatures) = sign(header, 5);
        vm.chainId(AWAY);
        mirror.submit(header, known, signed, signatures);
        vm.chainId(HOME);
    }

    function _post() private {
        for (uint256 i = 0; i < 3; ++i) {
            put(actors[i], token, earnedHere[actors[i]], 0);
            put(actors[i], away, earnedAway[actors[i]], 0);
        }
    }
}

/// A quorum that signs whatever it likes, for whom it likes. At every moment:
///   no more has left than the breaker lets pass: its capacity at once, and as much again in each of its refills
///   no root pays that did not wait a window where everybody saw it
///   what was claimed only grows, and the pool has what was put in less that
contract MirrorThievesTest is Mirrored {
    uint256 private start;
    uint256 private claimed;
    uint256 private taken;
    mapping(uint256 taken => bytes) private headers;
    mapping(bytes32 root => uint256) private takenAt;
    uint256 private loot;

    function setUp() public override {
        super.setUp();
        start = vm.getBlockTimestamp();
        bytes4[] memory selectors = new bytes4[](6);
        selectors[0] = this.lie.selector;
        selectors[1] = this.lie.selector;
        selectors[2] = this.activate.selector;
        selectors[3] = this.steal.selector;
        selectors[4] = this.refuse.selector;
        selectors[5] = this.wait.selector;
        targetContract(address(this));
        targetSelector(FuzzSelector(address(this), selectors));
    }

    function lie(uint64 epoch, uint32 viewNumber, uint256 amount) public {
        skip(EPOCH + 1);
        loot += bound(amount, 0, 10_000e18);
        put(ALICE, away, loot, 0);
        EpochHeader memory header = nextHeader();
        uint256 over = (vm.getBlockTimestamp() - GENESIS - 1) / EPOCH;
        (header.epoch, header.viewNumber) = (uint64(epoch % over), viewNumber % 3);
        (uint256 signed, CompactSignature[] memory signatures) = sign(header, 7);
        vm.chainId(AWAY);
        try mirror.submit(header, packed(), signed, signatures) {
            headers[taken++] = abi.encode(header);
            if (takenAt[header.ledgerRoot] == 0) takenAt[header.ledgerRoot] = vm.getBlockTimestamp();
        } catch {}
        vm.chainId(HOME);
    }

    function activate(uint256 which) public {
        if (taken == 0) return;
        EpochHeader memory header = decoded(headers[which % taken]);
        try mirror.activate(header) {
            uint256 waited = vm.getBlockTimestamp() - takenAt[header.ledgerRoot];
            assertLe(MIRROR_WINDOW, waited, "it waited");
        } catch {}
    }

    function steal() public {
        if (taken == 0) return;
        Claim memory one = mirroredClaim(ALICE);
        vm.chainId(AWAY);
        try mirror.claim(one) {} catch {}
        vm.chainId(HOME);
    }

    function refuse(uint256 which) public {
        if (taken == 0 || which % 4 > 0) return;
        EpochHeader memory header = decoded(headers[which % taken]);
        vm.prank(GUARDIAN);
        mirror.refuse(header);
    }

    function wait(uint256 seconds_) public {
        skip(seconds_ % 2 days);
    }

    /// forge-config: default.invariant.depth = 32
    function invariant_itDrainsSlowly() public {
        uint256 passed = vm.getBlockTimestamp() - start;
        assertLe(mirror.totalClaimed(), CAPACITY + CAPACITY * passed / 1 days, "the breaker");
        assertEq(bridged.balanceOf(address(mirror)) + mirror.totalClaimed(), POOL);
        assertLe(claimed, mirror.claimedOf(ALICE), "what was claimed");
        claimed = mirror.claimedOf(ALICE);
    }
}
