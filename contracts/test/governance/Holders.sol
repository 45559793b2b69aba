// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {Bar, IHolderGovernor, Terms} from "../../governance/IHolderGovernor.sol";
import {Curve, IVoteLock} from "../../governance/IVoteLock.sol";
import {IVotingFactory, VotingConfig} from "../../governance/IVotingFactory.sol";
import {GovernanceConfig, NetworkConfig} from "../../interfaces/INetworkFactory.sol";
import {Fixture} from "../Fixture.sol";

/// A network whose holders govern it from the first block on.
abstract contract Holders is Fixture {
    uint48 internal constant LONGEST = 4 * 365 days;
    uint32 internal constant VOTING_DELAY = 1 days;
    uint32 internal constant VOTING_PERIOD = 5 days;
    uint32 internal constant QUEUE = 2 days;

    IVotingFactory internal votingFactory;
    IVoteLock internal voteLock;
    IHolderGovernor internal holders;
    IGovernor internal governor;
    uint256 private carried;

    function setUp() public virtual override {
        votingFactory = IVotingFactory(
            deploy("VotingFactory", abi.encode(deploy("VoteLock", ""), deploy("HolderGovernor", "")))
        );
        super.setUp();
        (address lock_, address governor_) = votingFactory.make(_voting());
        voteLock = IVoteLock(lock_);
        holders = IHolderGovernor(governor_);
        governor = IGovernor(payable(governor_));
    }

    function _config() internal view virtual override returns (NetworkConfig memory config) {
        config = super._config();
        (, address governor_) = votingFactory.addressesOf(address(this), _voting());
        config.governance = GovernanceConfig({governor: governor_, delay: QUEUE, council: COUNCIL});
    }

    function _voting() internal view returns (VotingConfig memory) {
        return VotingConfig({
            network: factory.addressesOf(address(this), "Sun"),
            payment: address(dollar),
            curve: _curve(),
            longest: LONGEST,
            delay: QUEUE,
            terms: _terms()
        });
    }

    function _curve() internal pure virtual returns (Curve) {
        return Curve.Falling;
    }

    function _terms() internal pure virtual returns (Terms memory) {
        return Terms({
            votingDelay: VOTING_DELAY,
            votingPeriod: VOTING_PERIOD,
            proposePpm: 1_000,
            ordinary: Bar(40_000, 500_000),
            raise: Bar(100_000, 666_667),
            supplyPpm: 10_000,
            leastQuorum: 1_000e18
        });
    }

    /// As if earned.
    function give(address to, uint256 amount) internal {
        vm.prank(address(emission));
        token.mint(to, amount);
    }

    function lockFor(address holder, uint256 amount, uint256 until) internal {
        give(holder, amount);
        vm.startPrank(holder);
        token.approve(address(voteLock), amount);
        voteLock.lock(amount, until);
        vm.stopPrank();
    }

    function inWeeks(uint256 weeks_) internal view returns (uint256) {
        return (vm.getBlockTimestamp() / 1 weeks + weeks_) * 1 weeks;
    }

    function one(address target, bytes memory data)
        internal
        pure
        returns (address[] memory targets, uint256[] memory values, bytes[] memory calldatas)
    {
        (targets, values, calldatas) = (new address[](1), new uint256[](1), new bytes[](1));
        (targets[0], calldatas[0]) = (target, data);
    }

    function propose(address by, address target, bytes memory data) internal returns (uint256 id) {
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) = one(target, data);
        vm.prank(by);
        return governor.propose(targets, values, calldatas, "");
    }

    function vote(address by, uint256 id, uint8 support) internal {
        vm.prank(by);
        governor.castVote(id, support);
    }

    /// The whole way, by who has the votes. @return whether its call came through.
    function carry(address by, address target, bytes memory data) internal returns (bool) {
        // The same twice is two proposals.
        string memory text = vm.toString(++carried);
        (address[] memory targets, uint256[] memory values, bytes[] memory calldatas) = one(target, data);
        vm.prank(by);
        uint256 id = governor.propose(targets, values, calldatas, text);
        skip(governor.votingDelay() + 1);
        vote(by, id, 1);
        skip(VOTING_PERIOD);
        if (governor.state(id) != IGovernor.ProposalState.Succeeded) return false;
        governor.queue(targets, values, calldatas, keccak256(bytes(text)));
        skip(QUEUE);
        try governor.execute(targets, values, calldatas, keccak256(bytes(text))) {
            return true;
        } catch {
            return false;
        }
    }

    function manager() internal view returns (IAccessManager) {
        return IAccessManager(governance);
    }
}
