// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {IDirectory} from "../interfaces/IDirectory.sol";
import {GovernanceConfig, IGovernance} from "../interfaces/IGovernance.sol";
import {Implementations} from "../interfaces/INetworkFactory.sol";
import {EpochHeader} from "../interfaces/ISettlement.sol";
import {Fixture} from "./Fixture.sol";

/// The manager (M-9)
/// ├── the governor does everything else after its delay, and not a second before; nobody else anything
/// ├── the council does its seven things at once, and nothing else; the governor not even those, unless it takes the role
/// ├── roles are handed on, after the delay; nobody lays governance down at once
/// └── cannot be set up again, nor as an implementation
/// Clones and implementations
/// └── are initialised by the factory alone, once; implementations by nobody
/// Directory
/// ├── is for governance; takes names of 1 to 31 characters of a-z 0-9 . and -
/// ├── has at most 64, of which some are taken back and others take their places
/// ├── lists issuers for kinds, which are names and ascend; the newest list of each counts; at most 64 of 16 kinds
/// └── takes an issuer off once
contract GovernanceTest is Fixture {
    bytes32 private constant ISSUER = keccak256("issuer");

    function test_governor_actsAfterItsDelay() public {
        bytes memory data = abi.encodeCall(oracleSet.admit, (ALICE, true));
        vm.startPrank(GOVERNOR);
        vm.expectRevert();
        _manager().execute(address(oracleSet), data);
        vm.expectRevert();
        oracleSet.admit(ALICE, true);
        _manager().schedule(address(oracleSet), data, 0);
        skip(DELAY - 1);
        vm.expectRevert();
        _manager().execute(address(oracleSet), data);
        skip(1);
        _manager().execute(address(oracleSet), data);
        assertTrue(oracleSet.isAdmitted(ALICE), "done");
        vm.expectRevert();
        _manager().execute(address(oracleSet), data);
        vm.stopPrank();
    }

    function test_governor_doesAllTheRest() public {
        govern(address(oracleSet), abi.encodeCall(oracleSet.dismiss, (signers[6])));
        govern(address(settlement), abi.encodeCall(settlement.announceRules, (keccak256("new"), 5)));
        govern(address(settlement), abi.encodeCall(settlement.setBreaker, (address(dollar), 1e12, 1 days)));
        govern(address(emission), abi.encodeCall(emission.setBreaker, (1e30, 1 days)));
        govern(address(emission), abi.encodeCall(emission.setMinter, (ALICE, true)));
        govern(address(directory), abi.encodeCall(directory.set, ("credits", ALICE)));
        govern(
            address(directory), abi.encodeCall(directory.setIssuer, (ISSUER, _kinds("energy.pv", "model")))
        );
        govern(address(registry), abi.encodeCall(registry.setAdmission, (ALICE)));
        govern(address(settlement), abi.encodeCall(settlement.setPayoutHook, (ALICE)));
        assertEq(oracleSet.activeSigners().length, 6);
        assertEq(settlement.rulesOf(5), keccak256("new"));
        assertEq(directory.addressOf("credits"), ALICE);
        assertEq(directory.kindsOf(ISSUER).length, 2);
        assertTrue(emission.isMinter(ALICE), "named");
    }

    function test_council_doesItsOwnAtOnce() public {
        govern(
            address(directory), abi.encodeCall(directory.setIssuer, (ISSUER, _kinds("energy.pv", "model")))
        );
        EpochHeader memory first = settleAndActivate();
        settleAndActivate();
        submit(nextHeader());
        vm.startPrank(COUNCIL);
        _manager().execute(address(settlement), abi.encodeCall(settlement.reject, (2)));
        _manager().execute(address(settlement), abi.encodeCall(settlement.pause, ()));
        _manager().execute(address(settlement), abi.encodeCall(settlement.disownPaused, (1, first)));
        _manager().execute(address(settlement), abi.encodeCall(settlement.resume, ()));
        _manager().execute(address(directory), abi.encodeCall(directory.dropIssuer, (ISSUER)));
        assertEq(settlement.nextEpoch(), 1);
        assertEq(directory.kindsOf(ISSUER).length, 0);
        bytes[6] memory others = [
            abi.encodeCall(settlement.disown, (0, first)),
            abi.encodeCall(settlement.announceRules, (keccak256("new"), 5)),
            abi.encodeCall(settlement.setBreaker, (address(dollar), 1e12, 1 days)),
            abi.encodeCall(settlement.setPayoutHook, (COUNCIL)),
            abi.encodeCall(settlement.addAsset, (address(token), 1, 1 days)),
            abi.encodeCall(settlement.freeze, (0))
        ];
        for (uint256 i = 0; i < others.length; ++i) {
            _denied(address(settlement), others[i]);
        }
        _denied(address(oracleSet), abi.encodeCall(oracleSet.admit, (COUNCIL, true)));
        _denied(address(oracleSet), abi.encodeCall(oracleSet.dismiss, (signers[0])));
        _denied(address(emission), abi.encodeCall(emission.setMinter, (COUNCIL, true)));
        _denied(address(directory), abi.encodeCall(directory.set, ("treasury", COUNCIL)));
        _denied(address(directory), abi.encodeCall(directory.setIssuer, (ISSUER, _kinds("a", "b"))));
        _denied(address(registry), abi.encodeCall(registry.setAdmission, (COUNCIL)));
        vm.stopPrank();
    }

    function testFuzz_nobodyElse_doesAnything(address caller) public {
        vm.assume(caller != GOVERNOR && caller != COUNCIL && caller != governance);
        vm.startPrank(caller);
        _denied(address(settlement), abi.encodeCall(settlement.pause, ()));
        _denied(address(oracleSet), abi.encodeCall(oracleSet.admit, (caller, true)));
        _denied(address(directory), abi.encodeCall(directory.setIssuer, (ISSUER, _kinds("a", "b"))));
        _denied(address(directory), abi.encodeCall(directory.dropIssuer, (ISSUER)));
        bytes memory grant = abi.encodeCall(IAccessManager.grantRole, (0, caller, 0));
        vm.expectRevert();
        _manager().schedule(address(oracleSet), abi.encodeCall(oracleSet.admit, (caller, true)), 0);
        (bool ok,) = governance.call(grant);
        assertFalse(ok, "no role");
        vm.stopPrank();
    }

    function test_governor_hasNoCouncilsRoleButMayTakeIt() public {
        vm.startPrank(GOVERNOR);
        _denied(address(settlement), abi.encodeCall(settlement.pause, ()));
        vm.stopPrank();
        bytes memory grant = abi.encodeCall(IAccessManager.grantRole, (1, GOVERNOR, 0));
        vm.prank(GOVERNOR);
        (bool ok,) = governance.call(grant);
        assertFalse(ok, "not at once");
        govern(governance, grant);
        vm.prank(GOVERNOR);
        _manager().execute(address(settlement), abi.encodeCall(settlement.pause, ()));
    }

    function test_governance_isHandedOnAndNotLaidDown() public {
        vm.prank(GOVERNOR);
        vm.expectRevert(abi.encodeWithSelector(IAccessManager.AccessManagerLockedRole.selector, uint64(0)));
        _manager().renounceRole(0, GOVERNOR);
        govern(governance, abi.encodeCall(IAccessManager.grantRole, (0, ALICE, DELAY)));
        bytes memory revoke = abi.encodeCall(IAccessManager.revokeRole, (0, GOVERNOR));
        vm.prank(ALICE);
        _manager().schedule(governance, revoke, 0);
        skip(DELAY);
        vm.prank(ALICE);
        _manager().execute(governance, revoke);
        vm.startPrank(GOVERNOR);
        _denied(address(oracleSet), abi.encodeCall(oracleSet.admit, (GOVERNOR, true)));
        vm.stopPrank();
        vm.prank(COUNCIL);
        _manager().renounceRole(1, COUNCIL);
    }

    function test_setUp_isOnce() public {
        GovernanceConfig memory config = GovernanceConfig(BOB, 0, BOB);
        address itself = factory.implementations().governance;
        vm.startPrank(address(factory));
        vm.expectRevert();
        IGovernance(governance).setUp(config, BOB, BOB, BOB, BOB);
        vm.expectRevert();
        IGovernance(itself).setUp(config, BOB, BOB, BOB, BOB);
        (bool ok,) = governance.call(abi.encodeWithSignature("initialize(address)", BOB));
        assertFalse(ok, "nor as OpenZeppelin has it");
        vm.stopPrank();
    }

    function testFuzz_clones_areInitialisedByTheFactoryAlone(address caller) public {
        vm.assume(caller != address(factory));
        Implementations memory its = factory.implementations();
        address[10] memory all = [
            address(settlement),
            its.settlement,
            address(oracleSet),
            its.oracleSet,
            address(emission),
            its.emission,
            address(directory),
            its.directory,
            address(token),
            its.token
        ];
        bytes[5] memory calls = [
            abi.encodeCall(settlement.initialize, (RULES, 1e30, 1 days)),
            abi.encodeCall(oracleSet.initialize, (signers, signers)),
            abi.encodeCall(emission.initialize, (1e30, 1 days)),
            abi.encodeCall(directory.initialize, (caller)),
            abi.encodeWithSignature("initialize(string,string)", "x", "y")
        ];
        for (uint256 i = 0; i < all.length; ++i) {
            vm.prank(caller);
            (bool ok, bytes memory why) = all[i].call(calls[i / 2]);
            assertFalse(ok, "refused");
            assertEq(keccak256(why), keccak256(_notFactory(caller)));
            if (i % 2 == 0) continue;
            vm.prank(address(factory));
            (ok,) = all[i].call(calls[i / 2]);
            assertFalse(ok, "an implementation, by nobody");
        }
    }

    function test_directory_names() public {
        vm.expectRevert(abi.encodeWithSelector(IDirectory.Directory_NotGovernance.selector, address(this)));
        directory.set("credits", ALICE);
        vm.startPrank(governance);
        bytes32[8] memory wrong = [
            bytes32(0),
            bytes32("Treasury"),
            "a b",
            "a_b",
            bytes32("a") | bytes32(uint256(1)),
            bytes32("0123456789abcdefghijklmnopqrstuv"),
            hex"00",
            hex"6100620000"
        ];
        for (uint256 i = 0; i < wrong.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IDirectory.Directory_BadName.selector, wrong[i]));
            directory.set(wrong[i], ALICE);
        }
        vm.expectEmit(address(directory));
        emit IDirectory.DirectorySet("0123456789abcdefghijklmnopqr.-u", BOB);
        directory.set("0123456789abcdefghijklmnopqr.-u", BOB);
        assertEq(directory.addressOf("0123456789abcdefghijklmnopqr.-u"), BOB);
        assertEq(directory.addressOf("nobody"), address(0));
    }

    function test_directory_isFull() public {
        vm.startPrank(governance);
        for (uint256 i = 1; i < 64; ++i) {
            directory.set(_name(i), ALICE);
            directory.set(_name(i), BOB);
        }
        vm.expectRevert(abi.encodeWithSelector(IDirectory.Directory_Full.selector, 64));
        directory.set(_name(64), ALICE);
        directory.set(_name(64), address(0));
        directory.set(_name(7), address(0));
        directory.set(_name(7), address(0));
        directory.set(_name(64), ALICE);
        vm.expectRevert(abi.encodeWithSelector(IDirectory.Directory_Full.selector, 64));
        directory.set(_name(65), ALICE);
    }

    function test_directory_issuers() public {
        bytes32[] memory kinds = _kinds("energy.pv", "model");
        vm.expectRevert(abi.encodeWithSelector(IDirectory.Directory_NotGovernance.selector, address(this)));
        directory.setIssuer(ISSUER, kinds);
        vm.expectRevert(abi.encodeWithSelector(IDirectory.Directory_NotGovernance.selector, address(this)));
        directory.dropIssuer(ISSUER);
        vm.startPrank(governance);
        vm.expectEmit(address(directory));
        emit IDirectory.IssuerSet(ISSUER, kinds);
        directory.setIssuer(ISSUER, kinds);
        directory.setIssuer(ISSUER, _kinds("a", "b"));
        assertEq(keccak256(abi.encode(directory.kindsOf(ISSUER))), keccak256(abi.encode(_kinds("a", "b"))));
        vm.expectRevert(abi.encodeWithSelector(IDirectory.Directory_BadName.selector, bytes32("B")));
        directory.setIssuer(ISSUER, _kinds("a", "B"));
        vm.expectRevert(abi.encodeWithSelector(IDirectory.Directory_BadName.selector, bytes32(0)));
        directory.setIssuer(ISSUER, _kinds("", "b"));
        vm.expectRevert(abi.encodeWithSelector(IDirectory.Directory_KindsDoNotAscend.selector, 1));
        directory.setIssuer(ISSUER, _kinds("b", "a"));
        vm.expectRevert(abi.encodeWithSelector(IDirectory.Directory_KindsDoNotAscend.selector, 1));
        directory.setIssuer(ISSUER, _kinds("b", "b"));
        vm.expectRevert(abi.encodeWithSelector(IDirectory.Directory_TooManyKinds.selector, 16));
        directory.setIssuer(ISSUER, new bytes32[](17));
        vm.expectEmit(address(directory));
        emit IDirectory.IssuerSet(ISSUER, new bytes32[](0));
        directory.dropIssuer(ISSUER);
        vm.expectRevert(abi.encodeWithSelector(IDirectory.Directory_NotListed.selector, ISSUER));
        directory.dropIssuer(ISSUER);
        vm.expectRevert(abi.encodeWithSelector(IDirectory.Directory_NotListed.selector, ISSUER));
        directory.setIssuer(ISSUER, new bytes32[](0));
    }

    function test_directory_hasRoomFor64Issuers() public {
        vm.startPrank(governance);
        bytes32[] memory kinds = new bytes32[](16);
        for (uint256 i = 0; i < 16; ++i) {
            kinds[i] = _name(i);
        }
        for (uint256 i = 0; i < 64; ++i) {
            directory.setIssuer(bytes32(i), kinds);
            directory.setIssuer(bytes32(i), _kinds("a", "b"));
        }
        vm.expectRevert(abi.encodeWithSelector(IDirectory.Directory_Full.selector, 64));
        directory.setIssuer(bytes32(uint256(64)), kinds);
        directory.setIssuer(bytes32(uint256(7)), kinds);
        directory.dropIssuer(bytes32(uint256(7)));
        directory.setIssuer(bytes32(uint256(64)), kinds);
        vm.expectRevert(abi.encodeWithSelector(IDirectory.Directory_Full.selector, 64));
        directory.setIssuer(bytes32(uint256(7)), kinds);
    }

    /// Expects the caller to be set.
    function _denied(address target, bytes memory data) private {
        (bool ok,) = target.call(data);
        assertFalse(ok, "not by itself");
        (ok,) = governance.call(abi.encodeCall(IAccessManager.execute, (target, data)));
        assertFalse(ok, "nor through the manager");
    }

    function _name(uint256 i) private pure returns (bytes32) {
        return bytes32(abi.encodePacked("name-", bytes1(uint8(97 + i / 10)), bytes1(uint8(48 + i % 10))));
    }

    function _kinds(bytes32 one, bytes32 another) private pure returns (bytes32[] memory kinds) {
        kinds = new bytes32[](2);
        (kinds[0], kinds[1]) = (one, another);
    }

    function _manager() private view returns (IAccessManager) {
        return IAccessManager(governance);
    }

    function _notFactory(address caller) private pure returns (bytes memory) {
        return abi.encodeWithSelector(bytes4(keccak256("Clone_NotFactory(address)")), caller);
    }
}
